import { akhirAngkaKredit, PERATURAN_BUKU } from '../../processes/buku-angka-kredit.ts';
import { type LoadedMechanism, type LoadedRegulation, withFiles } from '../../processes/load.ts';
import { type Tanggal, tanggalOf } from '../../processes/tanggal.ts';
import type { Services } from '../../workers/index.ts';
import { contentsOf } from '../credit-books/contents.ts';
import type { Database } from '../database/data-source.ts';
import { assessmentTeamStore } from './assessment-teams.ts';
import { assignmentStore } from './assignments.ts';
import { correspondenceStore } from './correspondence.ts';
import { creditBookStore } from './credit-books.ts';
import { type Definition, DefinitionCatalogue } from './definitions.ts';
import { evidenceStore } from './evidence.ts';
import { incumbencyStore } from './incumbencies.ts';
import { LetterArchive } from './letters.ts';
import { newcomerStore } from './newcomers.ts';
import { type Notices, noticeStore } from './notices.ts';
import { OrganisasiStore, type ReadBooks } from './organisasi.ts';
import { placementStore } from './placements.ts';
import { SettingsStore } from './settings.ts';
import { successionStore } from './succession.ts';
import { taskStore } from './tasks.ts';

export interface ServiceOptions {
  readonly database: Database;
  readonly mechanisms: readonly LoadedMechanism[];
  readonly regulations: readonly LoadedRegulation[];
  readonly now: () => number;
  readonly newToken: () => string;
  readonly publicUrl: string;
  /** Domain under which mails get their ids. */
  readonly mailDomain: string;
}

/** What workers and routes share: the office's records behind plain operations. */
export interface Office extends Services {
  readonly mechanisms: readonly LoadedMechanism[];
  readonly regulations: readonly LoadedRegulation[];
  readonly organisation: OrganisasiStore;
  /** Deployed versions. */
  readonly definitions: DefinitionCatalogue;
  /** What credit books are computed from. */
  readonly books: ReadBooks;
  readonly office: SettingsStore;
  readonly letters: LetterArchive;
  readonly notices: Notices;
  /** Today, where no agency says in which zone. */
  today(): Tanggal;
}

/** The mechanism of a process as one of its versions runs it. */
export function mechanismOf(
  office: Pick<Office, 'mechanism'>,
  processId: string,
  definition: Pick<Definition, 'files'> | undefined,
): LoadedMechanism | undefined {
  const loaded = office.mechanism(processId);
  return loaded && definition?.files ? withFiles(loaded, definition.files) : loaded;
}

/** Indonesia has three zones; most offices are in this one. */
export const DEFAULT_ZONE = 'Asia/Jakarta';

export function createOffice({
  database,
  mechanisms,
  regulations,
  now,
  newToken,
  publicUrl,
  mailDomain,
}: ServiceOptions): Office {
  const { pool, source } = database;
  const settings = new SettingsStore(source, now);
  const books: ReadBooks = (pegawai, agencies) => contentsOf(pool, pegawai, lastDayOfCredits, agencies);
  const lastDayOfCredits = async (): Promise<Tanggal> => {
    const found = regulations.find(({ regulation }) => regulation.key === PERATURAN_BUKU);
    return akhirAngkaKredit(found ? await settings.ofRegulation(found.regulation) : {});
  };
  const organisation = new OrganisasiStore(pool, books);
  const today = (): Tanggal => tanggalOf(now(), DEFAULT_ZONE);
  const definitions = new DefinitionCatalogue(pool);
  const byId = new Map(mechanisms.map((loaded) => [loaded.id, loaded]));
  const notices = noticeStore({ pool, now, today, publicUrl, mailDomain, hariLibur: () => settings.hariLibur() });
  return {
    now,
    today,
    mechanisms,
    regulations,
    organisation,
    definitions,
    books,
    office: settings,
    mechanism: (processId) => byId.get(processId),
    asOfVersion: async (loaded, key) => {
      const files = (await definitions.get(key))?.files;
      return files ? withFiles(loaded, files) : loaded;
    },
    organisasi: (refers, date) => organisation.view(refers, date),
    holds: (pegawai, jabatan, date) => organisation.holds(pegawai, jabatan, date),
    zonaWaktu: (instansi) => settings.zonaWaktu(instansi),
    settings: async (processId) => {
      const loaded = byId.get(processId);
      return loaded ? settings.of(loaded) : {};
    },
    hariLibur: (instansi) => settings.hariLibur(instansi),
    evidence: evidenceStore(pool, now),
    letters: new LetterArchive({ pool, now, newToken, publicUrl }),
    notices,
    correspondence: correspondenceStore(pool, notices, now),
    assignments: assignmentStore(pool, now),
    placements: placementStore(pool),
    newcomers: newcomerStore(pool),
    incumbencies: incumbencyStore(pool),
    successionGroups: successionStore(pool, now),
    assessmentTeams: assessmentTeamStore(pool),
    creditBooks: creditBookStore(pool, now),
    tasks: taskStore(pool, organisation, today),
  };
}
