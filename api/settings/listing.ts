import type { Pool } from 'pg';
import { batasPengaturan, SEBUTAN_PENGATURAN } from '../../processes/pengaturan.ts';
import { articlesCited, type Regulation, type Settings } from '../../processes/regulation.ts';
import type { LawTerm, OfficeSetting, OfficeSettings } from '../contract/settings.ts';
import type { Step } from '../services/definitions.ts';
import type { Office } from '../services/index.ts';

const KINDS = { number: 'hari-kerja', boolean: 'ya-tidak', string: 'tanggal' } as const;

interface Change {
  readonly key: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** The latest change of each setting that was changed. */
const CHANGES = `
  select distinct on (entity_key) entity_key as key, entry::jsonb ->> 'timestamp' as at, actor as by, entry::jsonb ->> 'reason' as reason
  from audit_log where entity_type = 'SETTING' and operation = 'UPDATE' and result = 'SUCCESS' and entity_key = any($1)
  order by entity_key, at desc, seq desc`;

/** A step of people whose date comes from somewhere, in the version in force. */
interface Dated {
  readonly regulation: Regulation;
  readonly processId: string;
  readonly process: string;
  readonly step: Step;
}

/** What the office decides for the mechanisms of each regulation, and the terms that are the law's. */
export async function officeSettings(pool: Pool, office: Office): Promise<OfficeSettings> {
  const dated = await datedSteps(office);
  const regulations = office.regulations.map(({ regulation }) => regulation);
  const keys = regulations.flatMap(({ key, settings = {} }) => Object.keys(settings).map((name) => `${key}/${name}`));
  const { rows } = await pool.query<Change>(CHANGES, [keys]);
  const changes = new Map(rows.map((row) => [row.key, row]));
  const settings = await Promise.all(
    regulations.map(async (regulation) => {
      const values = await office.office.ofRegulation(regulation);
      const of = dated.filter(({ regulation: { key } }) => key === regulation.key);
      return Object.keys(regulation.settings ?? {}).map((name) => toSetting(regulation, name, values, of, changes));
    }),
  );
  return { settings: settings.flat(), terms: dated.flatMap(termOf) };
}

async function datedSteps(office: Office): Promise<Dated[]> {
  const found = await Promise.all(
    office.mechanisms.map(async ({ id, regulation }) => {
      const definition = await office.definitions.latest(id);
      return [...(definition?.steps.values() ?? [])]
        .filter(({ jadwal }) => jadwal.tenggat ?? jadwal.pengingat)
        .map((step) => ({ regulation, processId: id, process: definition!.name, step }));
    }),
  );
  return found.flat();
}

function toSetting(
  { key, short, settings }: Regulation,
  name: string,
  values: Settings,
  dated: readonly Dated[],
  changes: ReadonlyMap<string, Change>,
): OfficeSetting {
  const { nama, akibat, dasar } = SEBUTAN_PENGATURAN[name]!;
  const change = changes.get(`${key}/${name}`);
  const takes = ({ step: { jadwal } }: Dated): boolean =>
    [jadwal.tenggat, jadwal.pengingat].some((source) => source?.jenis === 'pengaturan' && source.nama === name);
  return {
    regulation: key,
    regulationName: short,
    name,
    kind: KINDS[typeof values[name] as keyof typeof KINDS],
    label: nama,
    effect: akibat,
    basis: dasar ?? null,
    shipped: settings![name]!,
    value: values[name]!,
    limits: batasPengaturan(name, values) ?? null,
    steps: dated.filter(takes).length,
    lastChange: change ? { at: change.at, by: change.by, reason: change.reason } : null,
  };
}

function termOf({ regulation, processId, process, step }: Dated): LawTerm[] {
  const { tenggat } = step.jadwal;
  if (tenggat?.jenis !== 'peraturan') return [];
  const articles = articlesCited(regulation, tenggat.basis);
  return [
    {
      regulation: regulation.key,
      regulationName: regulation.short,
      processDefinitionId: processId,
      process,
      elementId: step.id,
      step: step.name,
      basis: tenggat.basis,
      text: articles.map(({ text }) => text).join('\n') || null,
    },
  ];
}
