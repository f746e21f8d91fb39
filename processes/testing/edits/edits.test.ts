import { checkDiagram } from '../../guard.ts';
import { type LoadedMechanism, loadMechanisms } from '../../load.ts';
import { LAWFUL } from './lawful.ts';
import { type EditSubject, editSubjectOf } from './subject.ts';
import { type Edit, VIOLATIONS } from './violations.ts';

/** How many edits of a kind each mechanism must stand. */
const WANTED = 20;
/** Other edits are drawn with another seed: EDIT_SEED=4711 npx jest processes/testing/edits */
const SEED = Number(process.env['EDIT_SEED'] ?? 8);

/** Why a mechanism has fewer edits of a kind than wanted: it has no more of what the kind is about. */
const WITHOUT: { readonly [kind: string]: string } = {
  'stretch timer': 'the regulation sets no term, or few, in its diagram',
  'shorten a term': 'the regulation sets no term in its diagram that may be kept earlier',
};

const counted: { kind: string; isViolation: boolean; right: number; few: number }[] = [];

describe.each(loadMechanisms().map((loaded) => [loaded.id, loaded] as const))('%s', (_id, loaded) => {
  let subject: EditSubject;
  beforeAll(async () => {
    subject = await editSubjectOf(loaded);
  });

  it('holds as it came', () => {
    expect(checkDiagram(subject.edited, loaded.mechanism, subject.original)).toEqual([]);
  });

  it.each(Object.entries(VIOLATIONS))('refuses: %s', (kind, make) => {
    const demanded = make(subject, subject.demanded);
    // Where few steps are demanded, further ones are taken that its diagram protects.
    const more = demanded.length < WANTED ? make(subject, [...subject.demanded, ...subject.protecting]) : [];
    const edits = drawn(loaded, kind, distinct([...demanded, ...more]));

    const passed = edits.flatMap((edit) => wrongly(subject, edit, true));

    count(kind, true, edits.length);
    expect(passed).toEqual([]);
    if (!WITHOUT[kind]) expect(edits).toHaveLength(WANTED);
  });

  it.each(Object.entries(LAWFUL))('accepts: %s', (kind, make) => {
    const edits = drawn(loaded, kind, make(subject));

    const refused = edits.flatMap((edit) => wrongly(subject, edit, false));

    count(kind, false, edits.length);
    expect(refused).toEqual([]);
    if (!WITHOUT[kind]) expect(edits).toHaveLength(WANTED);
  });
});

afterAll(() => {
  const lines = [...Object.keys(VIOLATIONS), ...Object.keys(LAWFUL)].map((kind) => {
    const all = counted.filter((one) => one.kind === kind);
    const right = all.reduce((sum, one) => sum + one.right, 0);
    const few = all.filter(({ right: edits }) => edits < WANTED).length;
    const told = few > 0 ? `; fewer than ${WANTED} in ${few} mechanisms: ${WITHOUT[kind]}` : '';
    return `${kind in VIOLATIONS ? 'refused' : 'accepted'} ${String(right).padStart(5)}  ${kind}${told}`;
  });
  const [refused, accepted] = [true, false].map((violation) =>
    counted.filter(({ isViolation }) => isViolation === violation).reduce((sum, { right }) => sum + right, 0),
  );
  process.stdout.write(`Edits (seed ${SEED}): ${refused} refused, ${accepted} accepted\n${lines.join('\n')}\n`);
});

const count = (kind: string, isViolation: boolean, right: number): void => {
  counted.push({ kind, isViolation, right, few: 0 });
};

const distinct = (edits: readonly Edit[]): Edit[] => [...new Map(edits.map((edit) => [edit.what, edit])).values()];

/** What the guard says wrongly of an edit; the diagram is afterwards what it was. */
function wrongly(
  { edited, editor, loaded, original }: EditSubject,
  { what, bases, apply }: Edit,
  isViolation: boolean,
): string[] {
  try {
    apply(editor);
    const breaches = checkDiagram(edited, loaded.mechanism, original);
    const said = breaches.map(({ kind, message }) => `${kind}: ${message}`).join(' | ') || 'nothing';
    const isRight = isViolation ? breaches.some(({ basis }) => bases.includes(basis)) : breaches.length === 0;
    return isRight ? [] : [`${what} (${bases.join(' or ')}): ${said}`];
  } finally {
    editor.undo();
  }
}

/** As many as wanted, drawn by the seed, the mechanism and the kind. */
function drawn(loaded: LoadedMechanism, kind: string, edits: readonly Edit[]): Edit[] {
  const rest = [...edits];
  const random = randomOf(`${SEED} ${loaded.id} ${kind}`);
  return Array.from(
    { length: Math.min(WANTED, rest.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0]!,
  );
}

/** Numbers from 0 to 1 that a text decides (FNV-1a, then mulberry32). */
function randomOf(text: string): () => number {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
