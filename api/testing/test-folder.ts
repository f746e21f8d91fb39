import { createHash } from 'node:crypto';
import { existsSync, rmSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const MEMORY = '/dev/shm';
/** What the databases of a test run may come to, in bytes. */
const ROOM = 4 * 2 ** 30;

const repository = path.join(__dirname, '../..');

/**
 * Where the tests keep their PostgreSQL: in memory where there is room, for each story copies a database of a thousand
 * files, which a disk takes longer to make than the story to play. One folder a user and clone.
 */
export function testFolder(): string {
  if (!hasRoomInMemory()) return path.join(repository, 'data/test');
  const name = createHash('sha256').update(`${os.userInfo().uid} ${repository}`).digest('hex').slice(0, 16);
  return path.join(MEMORY, `lincah-test-${name}`);
}

function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM && os.freemem() >= ROOM;
  } catch {
    // Not every system has such a folder.
    return false;
  }
}

/** Gives memory back, unless another test run still uses the server. */
export function clearTestFolder(folder: string): void {
  const isRunning = existsSync(path.join(folder, 'postgres/postmaster.pid'));
  if (folder.startsWith(MEMORY) && !isRunning) rmSync(folder, { recursive: true, force: true });
}
