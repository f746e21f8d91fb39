import type { CaseFile, SuratMasuk } from '../simulation/case-file.ts';

type Variables = CaseFile['facts'];
type Answers = { [elementId: string]: Variables[] };
type Event = NonNullable<CaseFile['events']>[number];

/** What was done in a try-out, kept so that it can be told as a story. */
export class Recording {
  private readonly at: string;
  private begun: { readonly starter: string; readonly facts: Variables } | undefined;
  /** Answers until the clock is moved, and after each time it was. */
  private readonly parts: { readonly event?: Event; readonly answers: Answers }[] = [{ answers: {} }];
  private readonly letters: { [elementId: string]: SuratMasuk[] } = {};
  private readonly refused = new Set<string>();

  /** @param at what the clock showed when it began */
  constructor(at: string) {
    this.at = at;
  }

  get broken(): readonly string[] {
    return [...this.refused];
  }

  start(starter: string, facts: object): void {
    this.begun = { starter, facts: facts as Variables };
  }

  answer(elementId: string, variables: object): void {
    const { answers } = this.parts.at(-1)!;
    answers[elementId] = [...(answers[elementId] ?? []), variables as Variables];
  }

  refuse(rules: readonly string[]): void {
    for (const rule of rules) this.refused.add(rule);
  }

  waited(hariKerja: number): void {
    this.parts.push({ event: { tungguHariKerja: hariKerja }, answers: {} });
  }

  withdrawn(alasan: string): void {
    this.parts.push({ event: { tarik: alasan }, answers: {} });
  }

  letterIn(elementId: string, surat: SuratMasuk): void {
    this.letters[elementId] = [...(this.letters[elementId] ?? []), surat];
  }

  /** As a story that expects what came of it. @returns undefined where nothing was begun */
  story(title: string, expect: CaseFile['expect']): CaseFile | undefined {
    if (!this.begun) return undefined;
    const [first, ...later] = this.parts;
    const events = later.map(({ event, answers }): Event => {
      const isWaiting = event !== undefined && 'tungguHariKerja' in event && Object.keys(answers).length > 0;
      return isWaiting ? { ...event, answers } : event!;
    });
    return {
      title,
      at: this.at,
      ...this.begun,
      answers: first!.answers,
      ...(Object.keys(this.letters).length > 0 && { suratMasuk: this.letters }),
      ...(events.length > 0 && { events }),
      expect,
    };
  }
}
