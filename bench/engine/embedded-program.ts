/** The embedded engine as the office runs it, with its gateway, projection and database, in a process of its own. */

import { readConfig } from '../../api/config.ts';
import { openOfficeDatabase } from '../../api/database/open.ts';
import { prepareDatabase } from '../../api/database/prepare.ts';
import { project } from '../../api/projection/index.ts';
import { startEngine } from '../../engine/index.ts';

async function main(): Promise<void> {
  const { database } = await openOfficeDatabase(readConfig(process.env));
  await prepareDatabase(database.source);
  const engine = await startEngine({
    pool: database.pool,
    host: '127.0.0.1',
    port: 0,
    exporter: project,
    onError: (error) => process.stderr.write(`${error.stack}\n`),
    onStandby: () => undefined,
  });
  process.stdout.write(`ready ${engine.address}\n`);
}

void main();
