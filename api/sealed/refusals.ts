/** Different protected persons that one account may name by mistake within the window, and the window in milliseconds. */
const MAX_PERSONS = 5;
const WINDOW = 15 * 60_000;

/** Who wrote names of protected persons of late: a refusal tells that somebody is protected, so nobody may try many names. */
export class Refusals {
  private readonly recent = new Map<string, Map<string, number>>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** @returns whether it is the first time of late that this account named this person */
  add(account: string, kode: string): boolean {
    const persons = this.of(account);
    const isFirst = !persons.has(kode);
    if (isFirst) persons.set(kode, this.now());
    this.recent.set(account, persons);
    return isFirst;
  }

  isBlocked = (account: string): boolean => this.of(account).size >= MAX_PERSONS;

  private of(account: string): Map<string, number> {
    const persons = this.recent.get(account) ?? new Map<string, number>();
    for (const [kode, moment] of persons) if (moment <= this.now() - WINDOW) persons.delete(kode);
    return persons;
  }
}
