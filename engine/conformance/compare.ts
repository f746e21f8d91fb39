import type { Line, Transcript } from './normalise.ts';

/**
 * How two outcomes relate: `same` records in the same order; `interleaved`, where only independent branches took turns
 * differently; `reworded`, where both refuse the same deployment with other words; or `different`.
 */
export type Verdict =
  | { readonly verdict: 'same' }
  | { readonly verdict: 'interleaved'; readonly difference: string }
  | { readonly verdict: 'reworded'; readonly difference: string }
  | { readonly verdict: 'different'; readonly difference: string };

export function compare(zeebe: Transcript, embedded: Transcript): Verdict {
  const answers = firstDifference(zeebe.answers, embedded.answers);
  if (answers && [zeebe, embedded].every(isRefused)) return { verdict: 'reworded', difference: `answer ${answers}` };
  if (answers) return { verdict: 'different', difference: `answer ${answers}` };
  const order = firstDifference(textsOf(zeebe.lines), textsOf(embedded.lines));
  if (!order) return { verdict: 'same' };
  const dependence = firstDependent(zeebe.lines, embedded.lines);
  return dependence
    ? { verdict: 'different', difference: dependence }
    : { verdict: 'interleaved', difference: `record ${order}` };
}

const isRefused = ({ answers }: Transcript): boolean =>
  answers.length === 1 && answers[0]!.includes('"do":"deploy"') && answers[0]!.includes('{"error":');

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

/**
 * Two orders of the same records mean the same if every two records that depend on each other keep their order
 * (trace equivalence). Records depend on each other if they are of the same thing, or of one element instance and
 * another one inside it. It is enough to look at each such pair of things on its own.
 */
function firstDependent(zeebe: readonly Line[], embedded: readonly Line[]): string | undefined {
  const chains = [...new Set([...zeebe, ...embedded].map(({ chain }) => chain))];
  for (const inner of chains)
    for (const outer of chains) {
      if (inner !== outer && !inner.startsWith(`${outer}/`)) continue;
      const within = (lines: readonly Line[]): string[] =>
        textsOf(lines.filter(({ chain }) => chain === inner || chain === outer));
      const difference = firstDifference(within(zeebe), within(embedded));
      if (difference) return inner === outer ? `${inner}: record ${difference}` : `${inner} in ${outer}: ${difference}`;
    }
  return undefined;
}

/** Where two lists first differ, with what came just before. */
function firstDifference(zeebe: readonly string[], embedded: readonly string[]): string | undefined {
  const length = Math.max(zeebe.length, embedded.length);
  for (let index = 0; index < length; index += 1) {
    if (zeebe[index] === embedded[index]) continue;
    const before = zeebe.slice(Math.max(0, index - 2), index).map((line) => `\n      both      ${line}`);
    const after = (lines: readonly string[]): string => lines[index] ?? '(nothing)';
    return `${index}:${before.join('')}\n      zeebe     ${after(zeebe)}\n      embedded  ${after(embedded)}`;
  }
  return undefined;
}
