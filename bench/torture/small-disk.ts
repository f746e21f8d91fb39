import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';

/** Room on a disk that a run makes. */
const SIZE = '256m';
/** A disk that is lent may not be larger, in bytes: it is filled to the brim. */
const LARGEST = 2 * 1024 ** 3;

/** Mounts the disk on its first argument, for this program and those it starts alone, and goes on with the rest. */
const MOUNT = `mount -t tmpfs -o size=${SIZE} tmpfs "$0" && exec "$@"`;

/** Who may mount: root where it has the right, and anybody in a namespace of users of their own. */
const WAYS: readonly (readonly string[])[] = [['--mount'], ['--mount', '--user', '--map-root-user']];

/** Says how a program is run so that a folder is a small disk of its own to it; undefined where the machine does not allow it. */
export function onSmallDisk(folder: string, program: readonly string[]): readonly string[] | undefined {
  const run = (way: readonly string[], last: readonly string[]) => [...way, 'sh', '-c', MOUNT, folder, ...last];
  const way = WAYS.find((one) => spawnSync('unshare', run(one, ['true'])).status === 0);
  return way && ['unshare', ...run(way, program)];
}

/** @throws Error where a disk that was lent is too large to be filled */
export function requireSmall(folder: string): void {
  const { blocks, bsize } = statfsSync(folder);
  if (blocks * bsize > LARGEST)
    throw new Error(
      `Expected '${folder}' to be on a disk of at most 2 GiB, since it will be filled; its disk is larger`,
    );
}
