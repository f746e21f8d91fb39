import type { DiagramElement } from '../../processes/bpmn.ts';
import type { Form, LoadedMechanism } from '../../processes/load.ts';
import type { Settings } from '../../processes/regulation.ts';
import { sopOf } from '../../processes/sop.ts';
import type { Sop } from '../contract/sop.ts';
import type { Office } from '../services/index.ts';

/** A diagram of which a sheet is made: one that is deployed, or a draft. */
export interface Subject {
  readonly name: string;
  readonly diagram: DiagramElement;
  /** Absent: those of the mechanism. */
  readonly forms?: ReadonlyMap<string, Form>;
  readonly version: number | null;
  readonly deployedAt: Date | null;
}

const NONE: Settings = {};

/** @param loaded absent where the process is none of a regulation */
export async function sheetOf(office: Office, loaded: LoadedMechanism | undefined, subject: Subject): Promise<Sop> {
  const { name, diagram, version, deployedAt } = subject;
  const settings = loaded ? await office.office.of(loaded) : NONE;
  const forms = subject.forms ?? loaded?.forms ?? new Map<string, Form>();
  return {
    judul: loaded?.mechanism.title ?? name,
    instansi: loaded?.regulation.instansi ?? null,
    peraturan: loaded
      ? { short: loaded.regulation.short, title: loaded.regulation.title, basis: loaded.mechanism.basis }
      : null,
    versi: version,
    tanggal: deployedAt?.toISOString() ?? null,
    ...sopOf({ diagram, settings, forms, mechanism: loaded?.mechanism }),
  };
}
