import type { ZBClient } from 'zeebe-node';
import type { OperationLog } from '../audit/log.ts';
import type { Database } from '../database/data-source.ts';
import { DraftChecker } from '../drafts/checker.ts';
import type { Studio } from '../drafts/deps.ts';
import { InForce } from '../drafts/in-force.ts';
import { repeatedly } from '../repeatedly.ts';
import type { Office } from '../services/index.ts';
import type { Start } from './context.ts';
import { keysIn, officePress } from './staff.ts';

/** How long a letter may take that is only looked at, in milliseconds; the first one waits for the program to start. */
const DRAWING_TIME = 15_000;

/** How often approved drafts are looked at, in milliseconds. */
const DAYBREAK = 2_000;

/** What process owners work with: drafts are checked and drawn beside everything else, and come into force by themselves. */
export function openStudio(
  { config, now, onError, started }: Start,
  client: ZBClient,
  office: Office,
  { pool }: Database,
  operationLog: OperationLog,
): Studio {
  const checker = new DraftChecker();
  const press = officePress(keysIn(config.dataDir), { limit: DRAWING_TIME, apart: true });
  const inForce = new InForce({ pool, client, office, operationLog, now });
  started(() => checker.close());
  started(() => press.close());
  started(repeatedly((ended) => inForce.run(ended), DAYBREAK, onError));
  return { checker, press, inForce };
}
