import type { CaseFile } from './case-file.ts';
import type { Played } from './play.ts';

/** In what a story went otherwise than its file expects, one line for each; none where it went as told. */
export function differences({ expect }: CaseFile, played: Played): string[] {
  const missing = (expect.notices ?? []).filter((title) => !played.notices.some((sent) => sent.startsWith(title)));
  return [
    ...differ('akhir', expect.end, played.end),
    ...differ('aturan yang tidak dipenuhi', [...expect.broken].sort(), [...played.broken].sort()),
    ...differ('surat', [...expect.letters].sort(), played.letters.map(({ key }) => key).sort()),
    ...missing.map((title) => `pemberitahuan "${title}" tidak dikirim`),
  ];
}

function differ(what: string, expected: unknown, actual: unknown): string[] {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(actual)];
  return one === other ? [] : [`${what}: diharapkan ${one}, tetapi ${other}`];
}
