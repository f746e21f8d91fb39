import type { Pool } from 'pg';
import type { ZBClient } from 'zeebe-node';
import type { LetterPress } from '../../workers/index.ts';
import type { Office } from '../services/index.ts';
import type { DraftChecker } from './checker.ts';
import type { InForce } from './in-force.ts';

/** What the studio works with. */
export interface Studio {
  readonly checker: DraftChecker;
  /** Draws what is only looked at: a template that takes long keeps no real letter waiting. */
  readonly press: LetterPress;
  readonly inForce: InForce;
}

export interface DraftDeps {
  readonly pool: Pool;
  readonly client: ZBClient;
  readonly office: Office;
  readonly studio: Studio;
  readonly now: () => number;
}
