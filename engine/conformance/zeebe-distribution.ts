import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Jdk } from './java.ts';

/** The genuine engine on disk: its libraries and the compiled program that starts it. */
export interface Distribution {
  readonly version: string;
  readonly folder: string;
  /** The Java it runs on. */
  readonly jdk: Jdk;
}

/** Versions of the engine by the Java they need, the newest first. */
const VERSIONS = [
  { java: 21, zeebe: '8.5.4' },
  { java: 17, zeebe: '8.3.13' },
];

const PROGRAM = 'ConformanceEngine';

/** The genuine engine as an earlier run has left it in a folder; undefined where there is none, or no Java for it. */
export function findZeebe(folder: string, jdk: Jdk | undefined): Distribution | undefined {
  const version = jdk && versionFor(jdk);
  const home = path.resolve(folder, `zeebe-${version}`);
  const isThere = ['lib', `${PROGRAM}.class`].every((part) => existsSync(path.join(home, part)));
  return isThere && version ? { version, folder: home, jdk } : undefined;
}

const versionFor = (jdk: Jdk): string | undefined => VERSIONS.find(({ java }) => jdk.version >= java)?.zeebe;

/**
 * Brings the genuine engine into `<folder>/zeebe-<version>`, once; from then on it is used as it is there.
 * @throws Error where the Java is too old, Maven is missing or refuses, or the program does not compile
 */
export function prepareZeebe(folder: string, jdk: Jdk): Distribution {
  const version = versionFor(jdk);
  if (!version) throw new Error(`Expected Java 17 or newer, but the newest here is ${jdk.version}`);
  const home = path.resolve(folder, `zeebe-${version}`);
  mkdirSync(home, { recursive: true });
  if (!existsSync(path.join(home, 'lib'))) download(home, version, jdk);
  compile(home, jdk);
  return { version, folder: home, jdk };
}

function download(home: string, version: string, jdk: Jdk): void {
  writeFileSync(path.join(home, 'pom.xml'), pom(version));
  const part = path.join(home, 'lib.part');
  rmSync(part, { recursive: true, force: true });
  run('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${part}`], home, jdk);
  renameSync(part, path.join(home, 'lib'));
}

const pom = (version: string): string =>
  `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>lincah</groupId>
  <artifactId>conformance</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>io.camunda</groupId>
      <artifactId>zeebe-process-test-engine</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;

function compile(home: string, jdk: Jdk): void {
  copyFileSync(path.join(__dirname, `zeebe/${PROGRAM}.java`), path.join(home, `${PROGRAM}.java`));
  run(path.join(jdk.home, 'bin/javac'), ['-nowarn', '-d', '.', '-cp', 'lib/*', `${PROGRAM}.java`], home, jdk);
}

function run(command: string, args: readonly string[], cwd: string, jdk: Jdk): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, JAVA_HOME: jdk.home },
  });
  if (status !== 0)
    throw new Error(`Expected '${command} ${args.join(' ')}' to succeed, but: ${error?.message ?? stdout + stderr}`);
}

/** For many short lives: little memory, and quick rather than fast code. */
const FRUGAL: readonly string[] = ['-Xmx400m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** The command that starts the engine on a port. */
export const startCommand = ({ jdk }: Distribution, port: number, options = FRUGAL): readonly [string, ...string[]] => [
  path.join(jdk.home, 'bin/java'),
  ...options,
  '-cp',
  ['lib/*', '.'].join(path.delimiter),
  PROGRAM,
  String(port),
];
