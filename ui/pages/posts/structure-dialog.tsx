import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AgencyStructure, UnitStructure, Variant } from '../../../api/contract/structure.ts';
import { commands } from '../../commands.ts';
import { FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { PickOne } from '../../components/pick-one.tsx';
import { InlineProblem } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { today } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

interface StructureDialogProps {
  readonly unit: UnitStructure;
  readonly choices: AgencyStructure['pilihan'];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How a unit is built, and who plays its parts. */
export function StructureDialog({ unit, choices, isOpen, onClose }: StructureDialogProps) {
  return (
    <FormDialog title={unit.nama} isOpen={isOpen} onClose={onClose}>
      <ShapeForm unit={unit} choices={choices} />
      <Parts unit={unit} />
      <PartForm unit={unit} />
    </FormDialog>
  );
}

/** Sends a change, and shows all lists anew. */
function useChange<V>(change: (values: V) => Promise<unknown>, done: () => string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      showToast(done());
      return client.invalidateQueries();
    },
  });
}

const ownOf = (variant: UnitStructure['susunan']): string =>
  variant === null || variant.isInherited ? '' : variant.id;

function ShapeForm({ unit, choices }: Pick<StructureDialogProps, 'unit' | 'choices'>) {
  const { structure: words } = useText();
  const { mutate, isPending, error } = useChange(
    (form: FormData) =>
      commands.shapeUnit(unit.id, {
        susunan: String(form.get('susunan') ?? '') || null,
        susunanPenugasan: String(form.get('susunanPenugasan') ?? '') || null,
        isUnitOrganisasi: form.has('isUnitOrganisasi'),
      }),
    () => text().structure.saved,
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(new FormData(event.currentTarget));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Choice name="susunan" label={words.kedudukan} options={choices.susunan} chosen={ownOf(unit.susunan)} />
      {choices.susunanPenugasan.length > 0 && (
        <Choice
          name="susunanPenugasan"
          label={words.penugasan}
          options={choices.susunanPenugasan}
          chosen={ownOf(unit.susunanPenugasan)}
        />
      )}
      <label className="tick">
        <input type="checkbox" name="isUnitOrganisasi" defaultChecked={unit.isUnitOrganisasi} />
        {words.isBoundary}
      </label>
      <InlineProblem error={error} />
      <div className="dialog-actions">
        <button type="submit" className="button primary" disabled={isPending}>
          {words.save}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Variant[];
  readonly chosen: string;
}

function Choice({ name, label, options, chosen }: ChoiceProps) {
  const { structure: words } = useText();
  return (
    <Field label={label}>
      <select name={name} defaultValue={chosen}>
        <option value="">{words.sameAsAbove}</option>
        {options.map(({ id, dasar, nama }) => (
          <option key={id} value={id} lang="id">
            {id} · {dasar}: {nama}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Parts({ unit: { bindings } }: { readonly unit: UnitStructure }) {
  const { structure: words } = useText();
  const end = useChange(
    (id: string) => commands.endBinding(id, today()),
    () => text().structure.ended,
  );
  const open = bindings.filter(({ selesai }) => selesai === null);
  return (
    <section className="stack">
      <h3>{words.parts}</h3>
      {open.length === 0 && <p className="subtle">{words.nobody}</p>}
      <ul className="structure-parts">
        {open.map(({ id, peran, namaJabatan }) => (
          <li key={id}>
            <span>
              <strong>{words.partName(peran)}</strong>: {namaJabatan}
            </span>
            <button
              type="button"
              className="button small"
              aria-label={words.endNamed(words.partName(peran))}
              disabled={end.isPending}
              onClick={() => end.mutate(id)}
            >
              {words.end}
            </button>
          </li>
        ))}
      </ul>
      <InlineProblem error={end.error} />
    </section>
  );
}

const PARTS = [
  'tingkat-1',
  'tingkat-2',
  'tingkat-3',
  'tingkat-4',
  'tingkat-5',
  'pejabat-penilai-kinerja',
  'pimpinan-unit',
] as const;

function PartForm({ unit }: { readonly unit: UnitStructure }) {
  const { structure: words } = useText();
  const { data: positions } = useQuery(queries.positions);
  const { data: units } = useQuery(queries.units);
  const ofAgency = new Set(units?.filter(({ instansi }) => instansi === unit.instansi).map(({ id }) => id));
  const [post, setPost] = useState<string>();
  const { mutate, isPending, error } = useChange(
    (form: FormData) =>
      commands.bind({
        unit: unit.id,
        peran: String(form.get('peran')),
        jabatan: post ?? '',
        didelegasikan: form.has('didelegasikan'),
        mulai: String(form.get('mulai')),
        selesai: String(form.get('selesai') ?? '') || null,
      }),
    () => text().structure.partSaved,
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(new FormData(event.currentTarget));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <h3>{words.addPart}</h3>
      <Field label={words.part}>
        <select name="peran">
          {PARTS.map((part) => (
            <option key={part} value={part}>
              {words.partName(part)}
            </option>
          ))}
        </select>
      </Field>
      <PickOne
        label={words.post}
        placeholder={words.pick}
        options={
          units && positions?.filter((one) => ofAgency.has(one.unit)).map(({ id, nama }) => ({ id, name: nama }))
        }
        chosen={post}
        onChoose={setPost}
      />
      <div className="field-row">
        <Field label={words.from}>
          <input name="mulai" type="date" required defaultValue={today()} />
        </Field>
        <Field label={words.until}>
          <input name="selesai" type="date" />
        </Field>
      </div>
      <label className="tick">
        <input type="checkbox" name="didelegasikan" />
        {words.isDelegated}
      </label>
      <InlineProblem error={error} />
      <div className="dialog-actions">
        <button type="submit" className="button" disabled={isPending || post === undefined}>
          {words.addPart}
        </button>
      </div>
    </form>
  );
}
