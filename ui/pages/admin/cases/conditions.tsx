import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { withParameter } from '../../../components/filters.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useAdminText } from '../text/index.ts';
import { type Condition, type Conditions, FIELDS, OPERATORS, readConditions, writeConditions } from './filter.ts';

const EMPTY: Condition = { name: '', operator: '=', value: '' };

/** Conditions on variables, put together before they are asked for. */
export function ConditionEditor() {
  const [parameters] = useSearchParams();
  const text = parameters.get(FIELDS.conditions);
  // Another address has other conditions: what was typed for this one goes with it.
  return <Editor key={text} initial={readConditions(text)} />;
}

function Editor({ initial }: { readonly initial: Conditions }) {
  const { cases } = useAdminText();
  const [, setParameters] = useSearchParams();
  const [{ join, all }, setConditions] = useState(initial);
  const change = (index: number, changed: Partial<Condition>) =>
    setConditions({ join, all: all.map((one, place) => (place === index ? { ...one, ...changed } : one)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = all.filter(({ name }) => name.trim() !== '');
    setParameters((now) => withParameter(now, FIELDS.conditions, writeConditions({ join, all: named })));
  };
  return (
    <form className="conditions" onSubmit={submit}>
      <fieldset>
        <legend>{cases.conditions}</legend>
        {all.length > 1 && (
          <label className="field">
            <span>{cases.join}</span>
            <select
              value={join}
              onChange={({ target }) => setConditions({ join: target.value as Conditions['join'], all })}
            >
              <option value="dan">{cases.joins.dan}</option>
              <option value="atau">{cases.joins.atau}</option>
            </select>
          </label>
        )}
        {all.map((condition, index) => (
          <ConditionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are only ever added at the end
            key={index}
            condition={condition}
            onChange={(changed) => change(index, changed)}
            onRemove={() => setConditions({ join, all: all.filter((_one, place) => place !== index) })}
          />
        ))}
        <div className="condition-actions">
          <button type="button" className="link-button" onClick={() => setConditions({ join, all: [...all, EMPTY] })}>
            {cases.add}
          </button>
          {(all.length > 0 || initial.all.length > 0) && (
            <button type="submit" className="button small">
              {cases.apply}
            </button>
          )}
        </div>
      </fieldset>
    </form>
  );
}

interface ConditionRowProps {
  readonly condition: Condition;
  readonly onChange: (changed: Partial<Condition>) => void;
  readonly onRemove: () => void;
}

function ConditionRow({ condition: { name, operator, value }, onChange, onRemove }: ConditionRowProps) {
  const { cases } = useAdminText();
  return (
    <div className="condition">
      <input
        aria-label={cases.name}
        placeholder={cases.name}
        value={name}
        maxLength={200}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <select
        aria-label={cases.operator}
        value={operator}
        onChange={({ target }) => onChange({ operator: target.value as Condition['operator'] })}
      >
        {OPERATORS.map((one) => (
          <option key={one} value={one}>
            {one === 'memuat' ? cases.operators[one] : `${one} ${cases.operators[one]}`}
          </option>
        ))}
      </select>
      <input
        aria-label={cases.value}
        placeholder={cases.value}
        value={value}
        maxLength={200}
        onChange={({ target }) => onChange({ value: target.value })}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={cases.removeCondition(name)}
        title={cases.removeCondition(name)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
