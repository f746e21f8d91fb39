import type { LoadedRegulation } from '../../processes/load.ts';
import { articlesCited, type Regulation, type Settings } from '../../processes/regulation.ts';
import { lastDayOf, type Rule } from '../../processes/rule.ts';
import type { RuleDetail, RuleSummary } from '../contract/law.ts';
import type { Found } from '../contract/search.ts';
import { notFound } from '../problem.ts';
import { type Listed, type Listing, pageOf } from './listing.ts';

interface Registered extends Listed {
  readonly rule: Rule;
  readonly of: Regulation;
}

/** What the office has set for a regulation. */
type SettingsOf = (regulation: Regulation) => Promise<Settings>;

/** Every rule of every regulation there is, in the order of the regulations. */
export class RuleRegistry {
  private readonly byId: ReadonlyMap<string, Registered>;
  private readonly settingsOf: SettingsOf;

  constructor(regulations: readonly LoadedRegulation[], settingsOf: SettingsOf) {
    this.settingsOf = settingsOf;
    this.byId = new Map(
      regulations.flatMap(({ regulation: of, rules }) =>
        [...rules.values()]
          .sort(byArticle)
          .map((rule) => [rule.id, { key: rule.id, regulation: of.key, words: wordsOf(rule), rule, of }] as const),
      ),
    );
  }

  /**
   * A rule with the settings that say until when it is law.
   * @throws Problem where there is no such rule
   */
  async withSettings(id: string): Promise<{ readonly rule: Rule; readonly settings: Settings }> {
    const { rule, of: regulation } = this.registered(id);
    return { rule, settings: await this.settingsOf(regulation) };
  }

  /** @throws Problem where there is no such rule */
  async detail(id: string): Promise<RuleDetail> {
    const { rule, of: regulation } = this.registered(id);
    const summary = summaryOf(regulation, rule, await this.settingsOf(regulation));
    return { ...summary, facts: rule.facts, articles: articlesCited(regulation, rule.basis) };
  }

  /** @throws Problem where the list cannot be continued from there */
  async list(listing: Listing): Promise<Found<RuleSummary>> {
    const { items, page } = pageOf([...this.byId.values()], listing);
    const summaries = items.map(async ({ of, rule }) => summaryOf(of, rule, await this.settingsOf(of)));
    return { items: await Promise.all(summaries), page };
  }

  private registered(id: string): Registered {
    const found = this.byId.get(id);
    if (!found) throw notFound(`Aturan '${id}'`);
    return found;
  }
}

/** In the order of their ids, Pasal 5 before Pasal 18. */
const byArticle = (a: Rule, b: Rule): number => a.id.localeCompare(b.id, 'id', { numeric: true });

const wordsOf = ({ id, basis, message }: Rule): string => [id, basis, message.id, message.en].join(' ').toLowerCase();

const summaryOf = ({ key, short }: Regulation, rule: Rule, settings: Settings): RuleSummary => ({
  rule: rule.id,
  regulation: key,
  regulationName: short,
  basis: rule.basis,
  severity: rule.severity,
  message: rule.message,
  inForce: {
    from: rule.inForce.from,
    until: lastDayOf(rule, settings) ?? null,
    untilSetting: rule.inForce.untilSetting ?? null,
    warning: rule.inForce.warning ?? null,
  },
});
