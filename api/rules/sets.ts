import type { LoadedMechanism } from '../../processes/load.ts';
import type { RuleDetail, RuleSetDetail, RuleSetSummary } from '../contract/law.ts';
import type { Found } from '../contract/search.ts';
import { notFound } from '../problem.ts';
import { type Listed, type Listing, pageOf } from './listing.ts';

interface ListedSet extends Listed {
  readonly summary: RuleSetSummary;
}

/** The rules that mechanisms check together, in the order of the mechanisms. */
export class RuleSets {
  private readonly all: readonly ListedSet[];

  constructor(mechanisms: readonly LoadedMechanism[]) {
    this.all = mechanisms.flatMap(setsOf);
  }

  /** @throws Problem where the list cannot be continued from there */
  list(listing: Listing): Found<RuleSetSummary> {
    const { items, page } = pageOf(this.all, listing);
    return { items: items.map(({ summary }) => summary), page };
  }

  /**
   * A set with what each of its rules asks for.
   * @throws Problem where there is no such set
   */
  async detail(process: string, set: string, ruleOf: (id: string) => Promise<RuleDetail>): Promise<RuleSetDetail> {
    const found = this.all.find(({ key }) => key === keyOf(process, set));
    if (!found) throw notFound(`Himpunan aturan '${set}' mekanisme '${process}'`);
    return { ...found.summary, rules: await Promise.all(found.summary.ruleIds.map(ruleOf)) };
  }
}

const keyOf = (process: string, set: string): string => `${process}/${set}`;

function setsOf({ id, mechanism, regulation }: LoadedMechanism): ListedSet[] {
  return Object.entries(mechanism.rules).map(([set, checks]) => ({
    key: keyOf(id, set),
    regulation: regulation.key,
    words: [id, set, mechanism.title, regulation.short].join(' ').toLowerCase(),
    summary: {
      processDefinitionId: id,
      set,
      title: mechanism.title,
      regulation: regulation.key,
      regulationName: regulation.short,
      ruleIds: [...new Set(checks.map(({ rule }) => rule.id))],
    },
  }));
}
