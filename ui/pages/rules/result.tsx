import type { RuleEvaluation } from '../../../api/contract/law.ts';
import { Chip } from '../../components/chip.tsx';
import { OUTCOMES } from '../../components/evidence.tsx';
import { Facts } from '../../components/facts.tsx';
import { useFormat } from '../../format.ts';
import { type Text, useLanguage, useText } from '../../text.ts';
import { type Fields, optionText, shapeOf } from './shape.ts';

interface ResultProps {
  readonly fields: Fields;
  readonly evaluation: RuleEvaluation | undefined;
  readonly facts: object | undefined;
}

/** What the rule said, what it computed, and what it looked at. */
export function Result({ fields, evaluation, facts = {} }: ResultProps) {
  const { rules: words, evidence } = useText();
  const write = useWriting();
  return (
    <section className="card" aria-live="polite">
      <header>
        <h2>{words.result}</h2>
        {evaluation && (
          <Chip tone={OUTCOMES[evaluation.outcome].tone} icon={OUTCOMES[evaluation.outcome].icon}>
            {evidence[evaluation.outcome]}
          </Chip>
        )}
      </header>
      {evaluation ? (
        <div className="stack result">
          <Said evaluation={evaluation} />
          {evaluation.value !== undefined && (
            <>
              <h3>{words.computed}</h3>
              <Computed value={evaluation.value} />
            </>
          )}
          <h3>{words.looked}</h3>
          <Facts facts={lookedAt(fields, facts).map(([label, value]) => ({ label, value: write(value) }))} />
        </div>
      ) : (
        <p className="subtle">{words.noResult}</p>
      )}
    </section>
  );
}

/** What a rule computed. */
export function Computed({ value }: { readonly value: unknown }) {
  const { rules: words } = useText();
  const write = useWriting();
  return <Facts facts={computedOf(value, words.value).map(([label, part]) => ({ label, value: write(part) }))} />;
}

/** The message tells what is wrong, so it is not said of a rule that is kept. */
export function Said({ evaluation: { outcome, message, reason } }: { readonly evaluation: RuleEvaluation }) {
  const language = useLanguage();
  const said = reason ?? (outcome === 'fail' || outcome === 'manual' ? message : undefined);
  return said ? <p lang={language}>{said[language]}</p> : null;
}

const labelOf = (name: string): string => shapeOf(name, {}).label;

/** @param alone how a value without a name is called */
const computedOf = (value: unknown, alone: string): (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).map(([name, part]) => [labelOf(name), part])
    : [[alone, value]];

const lookedAt = (fields: Fields, facts: object): (readonly [string, unknown])[] =>
  fields
    .filter(([name]) => name in facts)
    .map(([name, { label }]) => [label, (facts as { readonly [name: string]: unknown })[name]]);

/** Writes a fact as people read it: dates in words, yes and no, a line for each row. */
function useWriting(): (value: unknown) => string {
  const { rules: words } = useText();
  const format = useFormat();
  return (value) => written(value, words, format);
}

function written(value: unknown, words: Text['rules'], format: ReturnType<typeof useFormat>): string {
  if (value === null || value === undefined) return words.absent;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value) : optionText(value);
  const parts = Array.isArray(value)
    ? value.map((part) => written(part, words, format))
    : Object.entries(value).map(([name, part]) => `${labelOf(name)}: ${written(part, words, format)}`);
  return parts.length === 0 ? words.empty : parts.join(Array.isArray(value) ? '\n' : ', ');
}
