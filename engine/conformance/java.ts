import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A Java development kit: the genuine engine needs its `java`, and `javac` for the small program that starts it. */
export interface Jdk {
  readonly home: string;
  /** Feature version, as 17 or 21. */
  readonly version: number;
}

const INSTALLED = '/usr/lib/jvm';

/**
 * The newest development kit of this machine.
 * @throws Error where there is none
 */
export function findJdk(environment: NodeJS.ProcessEnv): Jdk {
  const newest = newestJdk(environment);
  if (!newest) throw new Error(`Expected a JDK in JAVA_HOME, ${INSTALLED} or PATH, but found none`);
  return newest;
}

export function newestJdk(environment: NodeJS.ProcessEnv): Jdk | undefined {
  const found = homes(environment).flatMap((home) => {
    const version = versionOf(home);
    return version === undefined ? [] : [{ home, version }];
  });
  return found.sort((a, b) => b.version - a.version)[0];
}

function homes({ JAVA_HOME, PATH = '' }: NodeJS.ProcessEnv): string[] {
  const installed = existsSync(INSTALLED) ? readdirSync(INSTALLED).map((name) => path.join(INSTALLED, name)) : [];
  const onPath = PATH.split(path.delimiter).map((folder) => path.dirname(path.resolve(folder)));
  const all = [...(JAVA_HOME ? [JAVA_HOME] : []), ...installed, ...onPath];
  return all.filter((home) => ['java', 'javac'].every((program) => existsSync(path.join(home, 'bin', program))));
}

function versionOf(home: string): number | undefined {
  const { stderr } = spawnSync(path.join(home, 'bin/java'), ['-version'], { encoding: 'utf8' });
  const [, version] = /version "(\d+)/.exec(stderr) ?? [];
  return version === undefined ? undefined : Number(version);
}
