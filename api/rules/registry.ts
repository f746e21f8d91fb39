import type { LoadedRegulation } from '../../processes/load.ts';
import { articlesCited, type Regulation, type Settings } from '../../processes/regulation.ts';
import { lastDayOf, type Rule } from '../../processes/rule.ts';
import type { RuleDetail, RuleSummary } from '../contract/law.ts';
import type { Found } from '../contract/search.ts';
import { invalid, notFound } from '../problem.ts';

interface Registered {
  readonly rule: Rule;
  readonly regulation: Regulation;
  /** What a search looks in. */
  readonly words: string;
}

/** Which rules a list is to hold. */
export interface RuleSearch {
  readonly regulation?: string;
  /** Words that must all stand in id, article or message. */
  readonly text?: string;
  readonly limit?: number;
  /** Id of the rule before the first. */
  readonly after?: string;
}

const DEFAULT_LIMIT = 50;

/** What the office has set for a regulation. */
type SettingsOf = (regulation: Regulation) => Promise<Settings>;

/** Every rule of every regulation there is, in the order of the regulations. */
export class RuleRegistry {
  private readonly byId: ReadonlyMap<string, Registered>;
  private readonly settingsOf: SettingsOf;

  constructor(regulations: readonly LoadedRegulation[], settingsOf: SettingsOf) {
    this.settingsOf = settingsOf;
    this.byId = new Map(
      regulations.flatMap(({ regulation, rules }) =>
        [...rules.values()]
          .sort(byArticle)
          .map((rule) => [rule.id, { rule, regulation, words: wordsOf(rule) }] as const),
      ),
    );
  }

  /**
   * A rule with the settings that say until when it is law.
   * @throws Problem where there is no such rule
   */
  async withSettings(id: string): Promise<{ readonly rule: Rule; readonly settings: Settings }> {
    const { rule, regulation } = this.registered(id);
    return { rule, settings: await this.settingsOf(regulation) };
  }

  /** @throws Problem where there is no such rule */
  async detail(id: string): Promise<RuleDetail> {
    const { rule, regulation } = this.registered(id);
    const summary = summaryOf(regulation, rule, await this.settingsOf(regulation));
    return { ...summary, facts: rule.facts, articles: articlesCited(regulation, rule.basis) };
  }

  /** @throws Problem where the list cannot be continued from there */
  async list({ regulation, text = '', limit = DEFAULT_LIMIT, after }: RuleSearch): Promise<Found<RuleSummary>> {
    const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [...this.byId.values()].filter(
      (one) =>
        (regulation === undefined || one.regulation.key === regulation) &&
        asked.every((word) => one.words.includes(word)),
    );
    const from = after === undefined ? 0 : found.findIndex(({ rule }) => rule.id === after) + 1;
    if (after !== undefined && from === 0)
      throw invalid(`Daftar tidak dapat dilanjutkan dari '${after}'. Muat daftar dari awal.`);
    const items = await Promise.all(
      found
        .slice(from, from + limit)
        .map(async (one) => summaryOf(one.regulation, one.rule, await this.settingsOf(one.regulation))),
    );
    const last = items.at(-1)?.rule;
    const hasMoreTotalItems = from + items.length < found.length;
    return {
      items,
      page: {
        totalItems: found.length,
        hasMoreTotalItems,
        ...(hasMoreTotalItems && last !== undefined && { endCursor: last }),
      },
    };
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
