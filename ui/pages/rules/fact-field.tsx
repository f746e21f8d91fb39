import { Field } from '../../components/field.tsx';
import { useText } from '../../text.ts';
import { type Draft, emptyDraft, emptyGroup, groupOf, newRow, type Row } from './draft.ts';
import { Absent, OrAbsent } from './fact-absent.tsx';
import { Choice, Several, YesNo } from './fact-inputs.tsx';
import { RowList } from './fact-rows.tsx';
import type { Fields, Shape } from './shape.ts';

export interface FactProps<S extends Shape = Shape> {
  readonly shape: S;
  /** Where the fact is, as the API names it: 'riwayat.0.mulai'. */
  readonly path: string;
  readonly value: Draft;
  readonly onChange: (value: Draft) => void;
  /** What the API objects to, by path. */
  readonly errors: ReadonlyMap<string, string>;
}

type Of<K extends Shape['kind']> = FactProps<Extract<Shape, { kind: K }>>;

/** One fact, with whatever fills it in best. */
export function FactField(props: FactProps) {
  const { shape } = props;
  if (shape.kind === 'yesNo') return <YesNo {...props} shape={shape} />;
  if (shape.kind === 'several') return <Several {...props} shape={shape} />;
  if (shape.kind === 'rows') return <Rows {...props} shape={shape} />;
  if (shape.kind === 'table') return <Table {...props} shape={shape} />;
  if (shape.kind === 'group') return <GroupField {...props} shape={shape} />;
  if (shape.kind === 'choice') return <Choice {...props} shape={shape} />;
  return <OrAbsent {...props} />;
}

/** Facts side by side, each under its name. */
export function FactFields({
  fields,
  path,
  value,
  onChange,
  errors,
}: Omit<FactProps, 'shape'> & { readonly fields: Fields }) {
  const group = groupOf(value);
  return (
    <div className="fact-fields">
      {fields.map(([name, shape]) => (
        <FactField
          key={name}
          shape={shape}
          path={path === '' ? name : `${path}.${name}`}
          value={group[name]}
          onChange={(draft) => onChange({ ...group, [name]: draft })}
          errors={errors}
        />
      ))}
    </div>
  );
}

function GroupField(props: Of<'group'>) {
  const { shape, path, value, onChange, errors } = props;
  const error = errors.get(path);
  return (
    <fieldset className="fact-group" aria-invalid={error !== undefined} lang="id">
      <legend>{shape.label}</legend>
      {shape.isNullable && (
        <Absent
          isAbsent={value === null}
          onChange={(absent) => onChange(absent ? null : emptyGroup(shape.fields))}
          label={shape.label}
        />
      )}
      {value !== null && <FactFields fields={shape.fields} {...{ path, value, onChange, errors }} />}
      {error !== undefined && <small className="field-error">{error}</small>}
    </fieldset>
  );
}

/** A list of which each entry is filled in by itself. */
function Rows({ shape, path, value, onChange, errors }: Of<'rows'>) {
  const { row } = shape;
  return (
    <RowList
      {...{ shape, value, onChange }}
      error={errors.get(path)}
      fresh={() => newRow(emptyDraft(row))}
      show={(one, index, change) => {
        const at = `${path}.${index}`;
        const set = (draft: Row['value']) => change({ ...one, value: draft });
        if (row.kind === 'group')
          return (
            <>
              <FactFields fields={row.fields} path={at} value={one.value} onChange={set} errors={errors} />
              {errors.has(at) && <small className="field-error">{errors.get(at)}</small>}
            </>
          );
        return <FactField shape={row} path={at} value={one.value} onChange={set} errors={errors} />;
      }}
    />
  );
}

/** Values by names or years, which are filled in too. */
function Table({ shape, path, value, onChange, errors }: Of<'table'>) {
  const { rules: words } = useText();
  return (
    <RowList
      {...{ shape, value, onChange }}
      error={errors.get(path)}
      fresh={() => newRow(emptyDraft(shape.value), '')}
      show={(one, _index, change) => (
        <div className="fact-fields">
          <Field label={shape.isYears ? words.year : words.key} error={errors.get(`${path}.${one.key}`)}>
            <input
              inputMode={shape.isYears ? 'numeric' : 'text'}
              value={one.key ?? ''}
              onChange={({ target }) => change({ ...one, key: target.value.trim() })}
            />
          </Field>
          <FactField
            shape={shape.value}
            path={`${path}.${one.key}`}
            value={one.value}
            onChange={(draft) => change({ ...one, value: draft })}
            errors={errors}
          />
        </div>
      )}
    />
  );
}
