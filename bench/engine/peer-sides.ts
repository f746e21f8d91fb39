import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { findJdk } from '../../engine/conformance/java.ts';
import type { Measured } from './load.ts';
import { MODELS } from './models.ts';
import { type Flavour, plainXml } from './plain-models.ts';
import { type Side, startProgram } from './side.ts';

/** Where what the others consist of is kept between runs. */
const PEERS = path.resolve('data/bench');
const BPMN_ENGINE = '25.0.1';
const FLOWABLE = '7.1.0';
const POSTGRES_DRIVER = '42.7.4';

const waits: Flavour = {
  namespace: '',
  // What is done outside: bpmn-engine waits for it as it waits for people.
  job: (id) => `<bpmn:userTask id="${id}"/>`,
  condition: '$' + '{environment.variables.isLawful}',
};

const externalWorkers: Flavour = {
  namespace: 'xmlns:flowable="http://flowable.org/bpmn"',
  job: (id) => `<bpmn:serviceTask id="${id}" flowable:type="external-worker" flowable:topic="${id}"/>`,
  condition: '$' + '{jumlah &gt; 0}',
};

/** bpmn-engine from npm; state is stored at every wait. */
export async function bpmnEngineSide(databaseUrl: string): Promise<Side> {
  const home = path.join(PEERS, `bpmn-engine-${BPMN_ENGINE}`);
  if (!existsSync(path.join(home, 'node_modules'))) {
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'package.json'), '{"private":true}');
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `bpmn-engine@${BPMN_ENGINE}`], home);
  }
  const program = path.join(__dirname, 'peers/bpmn-engine.cjs');
  const args = [program, home, draw(home, waits), databaseUrl];
  return peerSide(
    'bpmn-engine',
    `${BPMN_ENGINE}, called in its process; state stored at each wait`,
    process.execPath,
    args,
  );
}

/** Flowable with external workers over its Java interface. */
export async function flowableSide(databaseUrl: string): Promise<Side> {
  const jdk = findJdk(process.env);
  const home = path.join(PEERS, `flowable-${FLOWABLE}`);
  mkdirSync(home, { recursive: true });
  const env = { ...process.env, JAVA_HOME: jdk.home };
  if (!existsSync(path.join(home, 'lib'))) {
    writeFileSync(path.join(home, 'pom.xml'), POM);
    const part = path.join(home, 'lib.part');
    rmSync(part, { recursive: true, force: true });
    run('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${part}`], home, env);
    renameSync(part, path.join(home, 'lib'));
  }
  copyFileSync(path.join(__dirname, 'peers/FlowablePeer.java'), path.join(home, 'FlowablePeer.java'));
  run(path.join(jdk.home, 'bin/javac'), ['-nowarn', '-d', '.', '-cp', 'lib/*', 'FlowablePeer.java'], home, env);
  const { username, password, host, pathname } = new URL(databaseUrl);
  const classes = [path.join(home, 'lib/*'), home].join(path.delimiter);
  const java = ['-Xmx1g', '-cp', classes, 'FlowablePeer', `jdbc:postgresql://${host}${pathname}`];
  const args = [...java, username, password, draw(home, externalWorkers)];
  const about = `${FLOWABLE}, external workers called in its process`;
  return peerSide('flowable', about, path.join(jdk.home, 'bin/java'), args);
}

const dependency = (group: string, artifact: string, version: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>lincah</groupId><artifactId>bench</artifactId><version>1</version><packaging>pom</packaging><dependencies>
  ${dependency('org.flowable', 'flowable-engine', FLOWABLE)}${dependency('org.postgresql', 'postgresql', POSTGRES_DRIVER)}
  </dependencies></project>`;

/** Writes the models as an engine reads them. @returns the folder they are in */
function draw(home: string, flavour: Flavour): string {
  const folder = path.join(home, 'models');
  mkdirSync(folder, { recursive: true });
  for (const model of MODELS) writeFileSync(path.join(folder, `${model.id}.bpmn`), plainXml(model, flavour));
  return folder;
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`Expected '${command} ${args.join(' ')}' to succeed, but: ${error?.message ?? stdout + stderr}`);
}

/** A program that is asked for runs on its standard input and answers each with one line. */
async function peerSide(name: string, about: string, command: string, args: readonly string[]): Promise<Side> {
  const { child, close } = await startProgram(command, args, { cwd: path.resolve() });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const result = async (): Promise<Measured> => {
    for (let { value, done } = await lines.next(); !done; { value, done } = await lines.next())
      if (String(value).startsWith('result ')) return JSON.parse(String(value).slice('result '.length)) as Measured;
    throw new Error(`Expected '${name}' to answer, but it ended`);
  };
  return {
    name,
    about,
    run: (model, { instances, inFlight }) => {
      child.stdin!.write(`run ${model.id} ${instances} ${inFlight}\n`);
      return result();
    },
    close,
  };
}
