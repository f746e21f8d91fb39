import type { CaseDetail, ProcessInstance } from '../../api/contract/cases.ts';
import type { Found } from '../../api/contract/search.ts';
import type { CaseFile } from '../../api/simulation/case-file.ts';
import { ChildOffice } from '../../api/testing/child-office.ts';
import { withDataFolder } from '../data-folder.ts';
import { reportEnvironment } from '../environment.ts';
import type { Report } from '../main.ts';
import { Stopwatch } from './stopwatch.ts';
import { inboxOf, PROCESS, playUntil, STEPS, STORY } from './story.ts';

/** How often the long case is sent back. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 60);
const CASES = Number(process.env['BENCH_CASES'] ?? 200);
const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 200);
const PAGE = 20;

const PROPOSE = 2;
const DECIDE = 3;
const RETURNED: CaseFile = {
  ...STORY,
  answers: {
    ...STORY.answers,
    task_PutuskanPenerbitan: { keputusan: 'dikembalikan', alasan: 'Uraian tugas belum rinci' },
  },
};
const FILTERS: { readonly [name: string]: object } = {
  all: {},
  open: { filter: { state: 'ACTIVE' } },
  'of a process': { filter: { processDefinitionId: PROCESS } },
  since: { filter: { startDate: { $gte: '2020-01-01T00:00:00Z' } } },
};

/** The page of a case, of one with a long history, and the search for cases, page by page. */
export async function benchHistory(report: Report): Promise<void> {
  reportEnvironment(report, { database: 'embedded PostgreSQL' });
  await withDataFolder(async (folder) => {
    const office = await new ChildOffice(folder, undefined).ready();
    try {
      const short = await playUntil(office, STEPS.length);
      const long = await playLong(office);
      for (let n = 0; n < CASES; n += 1) await office.begin(PROCESS, STORY);
      await measurePages(office, { short, long }, report);
      await measureSearches(office, CASES + 2, report);
    } finally {
      await office.stop();
    }
  });
}

/** A case whose proposal is returned again and again. */
async function playLong(office: ChildOffice): Promise<string> {
  const key = await playUntil(office, DECIDE);
  for (let round = 0; round < ROUNDS; round += 1) {
    await office.complete(await inboxOf(office, STEPS[DECIDE]!, key), RETURNED);
    await office.complete(await inboxOf(office, STEPS[PROPOSE]!, key), STORY);
  }
  await inboxOf(office, STEPS[DECIDE]!, key);
  return key;
}

async function measurePages(office: ChildOffice, cases: { readonly [kind: string]: string }, report: Report) {
  const tasks: { readonly [kind: string]: number } = { short: STEPS.length, long: DECIDE + 2 * ROUNDS };
  for (const [kind, key] of Object.entries(cases)) {
    const watch = new Stopwatch();
    let page: CaseDetail | undefined;
    for (let n = 0; n < REQUESTS; n += 1)
      page = await watch.time('case-page', () => office.must<CaseDetail>('sekjen', 'GET', `/api/cases/${key}`));
    const told = page!.history.filter((entry) => entry.kind === 'task').length;
    if (told !== tasks[kind]) throw new Error(`Expected a history of ${tasks[kind]} tasks, but it tells of ${told}`);
    watch.report(report, { case: kind, tasks: told, entries: page!.history.length });
  }
}

/** Walks through every page of each search, and finds every case once. */
async function measureSearches(office: ChildOffice, cases: number, report: Report): Promise<void> {
  for (const [filter, search] of Object.entries(FILTERS)) {
    const watch = new Stopwatch();
    const expected = filter === 'open' ? cases - 1 : cases;
    while (watch.count('search-page') < REQUESTS) {
      const found = await walk(office, search, watch);
      if (found !== expected) throw new Error(`Expected '${filter}' to find ${expected} cases, but it found ${found}`);
    }
    watch.report(report, { filter, cases: expected, page: PAGE });
  }
}

async function walk(office: ChildOffice, search: object, watch: Stopwatch): Promise<number> {
  const keys = new Set<string>();
  for (let after: string | undefined; ; ) {
    const page = { limit: PAGE, ...(after !== undefined && { after }) };
    const found = await watch.time('search-page', () =>
      office.must<Found<ProcessInstance>>('admin', 'POST', '/v2/process-instances/search', { ...search, page }),
    );
    for (const { processInstanceKey } of found.items) keys.add(processInstanceKey);
    if (found.items.length < PAGE) return keys.size;
    after = found.page.endCursor;
  }
}
