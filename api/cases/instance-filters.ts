import { isStorable } from '../input.ts';
import { invalid } from '../problem.ts';
import type { CaseCondition } from '../search/cases.ts';
import { likePattern, operatorsOf, type SearchField } from '../search/query.ts';
import { variableConditions } from './variable-filters.ts';

/** Texts that a filter of cases takes. */
const MAX_TEXT = 500;
const MAX_VALUES = 100;

/** @param keys SQL for the keys of cases, with a place for what is asked for: a list of texts */
const byTexts = (name: string, keys: (texts: string, only: (column: string) => string) => string): SearchField => ({
  sql: 'i.key',
  cast: 'cases',
  cases: (asked) => {
    const texts = textsIn(name, asked);
    return [{ keys: (parameter, only) => keys(`${parameter(texts)}::text[]`, only) }];
  },
});

function textsIn(name: string, asked: unknown): readonly string[] {
  return operatorsOf(asked).flatMap(([operator, operand]) => {
    const values = operator === '$in' ? operand : operator === '$eq' ? [operand] : undefined;
    if (!Array.isArray(values) || values.length > MAX_VALUES)
      throw invalid(`Untuk '${name}' sebut satu nilai, atau {"$in": [...]} dengan paling banyak ${MAX_VALUES} nilai.`);
    return values.map((value) => textIn(name, value));
  });
}

function textIn(name: string, value: unknown): string {
  if (typeof value === 'string' && value.length <= MAX_TEXT && isStorable(value)) return value;
  throw invalid(`Nilai pada '${name}' harus berupa teks paling panjang ${MAX_TEXT} karakter.`);
}

/** Cases that stand somewhere. */
const elementId = byTexts(
  'elementId',
  (texts, only) =>
    `select process_instance_key as key from element_instance where ${only('process_instance_key')} element_id = any(${texts}) and state = 'ACTIVE'`,
);

/** Cases in which a unit takes part, through any of its posts. */
const unit = byTexts(
  'unit',
  (texts, only) =>
    `select process_instance_key as key from case_participant where ${only('process_instance_key')}
      subject = any(array(select 'jabatan:' || id from jabatan where unit = any(${texts})))`,
);

/** Cases in which someone takes part, in person or by a post they hold or held. */
const pegawai = byTexts(
  'pegawai',
  (texts, only) =>
    `select process_instance_key as key from case_participant where ${only('process_instance_key')}
      subject = any(array(select 'pegawai:' || one from unnest(${texts}) one
        union all select 'jabatan:' || jabatan from pemangku_jabatan where pegawai = any(${texts})))`,
);

/** Cases that are stuck with a message. */
const errorMessage: SearchField = {
  sql: 'i.key',
  cast: 'cases',
  cases: (asked) =>
    operatorsOf(asked).map(([operator, operand]): CaseCondition => {
      if (operator !== '$eq' && operator !== '$like')
        throw invalid('Untuk \'errorMessage\' sebut teksnya, atau {"$like": "*bagian*"}.');
      const text = textIn('errorMessage', operand);
      return {
        keys: (parameter, only) => {
          const is = operator === '$eq' ? `= ${parameter(text)}` : `ilike ${parameter(likePattern(text))}`;
          return `select process_instance_key as key from incident where ${only('process_instance_key')} state = 'ACTIVE' and error_message ${is}`;
        },
      };
    }),
};

/** Cases by the values of their variables. */
const variables: SearchField = { sql: 'i.key', cast: 'cases', cases: variableConditions };

/** What cases are found by besides what stands in their own row. */
export const instanceFilters = { elementId, unit, pegawai, errorMessage, variables } as const;
