import type { Role } from '../../database/entities/identity.ts';
import { SESSION_COOKIE } from '../../testing/browser-session.ts';
import type { TestOffice } from '../../testing/office.ts';

/** The seven relations to the planted tasks and cases, each an official of its own, as account of the demonstration. */
const RELATIONS = {
  /** A task is theirs in person, and an assignment. */
  assignee: 'jf-1',
  /** Holds the post that an open task waits for. */
  candidate: 'karo-hukum',
  /** Plh. of that post until last week; decided a case in it. */
  former: 'karo-phsk',
  /** Works in the unit of that post. */
  'same-unit': 'jf-2',
  'other-unit': 'jf-5',
  'other-agency': 'kadis-dinkes',
  /** Plh. of that post this week. */
  substitute: 'kabag-pengawasan',
} as const;

/** Others whose post gives them a part of their own. */
const POSTS = {
  initiator: 'karo-penelaahan',
  /** Signs for the agency, and heads every unit of it. */
  sekjen: 'sekjen',
  registry: 'persuratan',
  /** Keeps the personnel files. */
  personnel: 'karo-umum',
  'book-owner': 'ppsk-muda-1',
  bupati: 'bupati',
  'registry-of-other-agency': 'persuratan-belu',
  'personnel-of-other-agency': 'kepegawaian-belu',
  gubernur: 'gubernur',
} as const;

const AGENCY: { readonly [name: string]: string } = {
  'other-agency': 'belu',
  bupati: 'belu',
  'registry-of-other-agency': 'belu',
  'personnel-of-other-agency': 'belu',
  gubernur: 'banten',
};

const ROLES: readonly Role[] = ['pemilik-proses', 'admin', 'pelindung'];

/** Identities are kept by agency. */
const keeping = (name: string): readonly string[] => [AGENCY[name] === undefined ? 'keeper' : 'keeper-elsewhere'];

/** Someone who asks: by name and password, by session, or as nobody. */
export interface Asker {
  readonly name: string;
  /** Undefined: nobody. */
  readonly username?: string;
  /** What the table knows them by: relation or post, role, agency. */
  readonly tags: readonly string[];
  /** Its account was closed: it has a session yet, and too many wrong passwords would close the door to everyone. */
  readonly isClosed?: true;
  /** Value of the session cookie; none of nobody's. */
  session?: string;
}

const official = ([name, username]: readonly [string, string]): Asker => ({
  name,
  username,
  tags: [name, AGENCY[name] ?? 'lpsk'],
});

/** Everyone who asks: each relation without and with each role, other posts, roles without a post, accounts without either, and nobody. */
export const ASKERS: readonly Asker[] = [
  ...Object.entries(RELATIONS).map(official),
  ...Object.entries(RELATIONS).flatMap(([name, username]) =>
    ROLES.map((role) => ({
      name: `${name} as ${role}`,
      username: `${username}.${role}`,
      tags: [...official([name, username]).tags, role, ...(role === 'pelindung' ? keeping(name) : [])],
    })),
  ),
  ...Object.entries(POSTS).map(official),
  { name: 'process owner', username: 'pemilik-proses', tags: ['pemilik-proses'] },
  { name: 'admin', username: 'admin', tags: ['admin'] },
  { name: 'account without a post', username: 'tanpa-jabatan', tags: ['postless'] },
  { name: 'closed account', username: 'jf-6', tags: ['nobody'], isClosed: true },
  { name: 'nobody', tags: ['nobody'] },
];

/** Every name that the table may use. */
export const TAGS: ReadonlySet<string> = new Set(ASKERS.flatMap(({ tags }) => tags));

/** Gives the demonstration the accounts it lacks, signs everyone in, and closes one account that is signed in. */
export async function openAccounts(office: TestOffice): Promise<void> {
  const shared = "password_hash, $3::text[], true, true, created_at from account where username = 'jf-1'";
  for (const role of ROLES)
    await office.rows(
      `insert into account select username || '.' || $1, pegawai, display_name, password_hash, array[$1], true, true, created_at
        from account where username = any($2)`,
      [role, Object.values(RELATIONS)],
    );
  await office.rows(`insert into account select $1, null, $2, ${shared}`, ['tanpa-jabatan', 'Tanpa Jabatan', []]);
  for (const asker of ASKERS)
    if (asker.username !== undefined)
      asker.session = (
        await office.post(undefined, '/api/session', { username: asker.username, password: office.password })
      ).cookies.find(({ name }) => name === SESSION_COOKIE)!.value;
  await office.rows("update account set is_active = false where username = 'jf-6'");
}
