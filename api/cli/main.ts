import { ConfigError } from '../config.ts';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { importFiles } from './import.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { simulate } from './simulate.ts';
import { structure } from './structure.ts';
import { token } from './token.ts';
import { UsageError } from './usage.ts';
import { user } from './user.ts';

type Command = (args: readonly string[]) => Promise<void>;

const commands: { readonly [name: string]: { readonly run: Command; readonly does: string } } = {
  serve: { run: serve, does: 'runs the office on the settings of the environment' },
  user: { run: user, does: 'administers accounts: user list | add | password | deactivate | deactivate-demo' },
  token: { run: token, does: 'administers API tokens: token list | add | revoke' },
  audit: { run: audit, does: 'verifies and signs the operation log: audit verify | checkpoint' },
  import: {
    run: importFiles,
    does: 'imports an organisation from CSV files: import <folder or file>… [--check | --correct-only]',
  },
  backup: { run: backup, does: 'writes all data to a file, also while the office runs: backup <file> [--keys <file>]' },
  restore: { run: restore, does: 'fills an empty office from a backup: restore <file> [--keys <file>]' },
  structure: {
    run: structure,
    does: "prints an agency's units, their structures and what is missing: structure <instansi>",
  },
  simulate: { run: simulate, does: 'plays a case to its end: simulate <process-id> --case <file> [--out <folder>]' },
};

async function main([name = 'help', ...args]: readonly string[]): Promise<void> {
  const command = commands[name];
  if (!command) throw new UsageError(`${name === 'help' ? '' : `There is no command '${name}'. `}Commands:\n${list()}`);
  await command.run(args);
}

/** An option that node:util's parseArgs does not know. */
const isMistyped = (error: Error): boolean => 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS');

const list = (): string =>
  Object.entries(commands)
    .map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`)
    .join('\n');

// The Zeebe client leaves timers behind that would keep the process alive: whoever is done says so.
main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    const isExpected = error instanceof ConfigError || error instanceof UsageError || isMistyped(error);
    process.stderr.write(`${isExpected ? error.message : error.stack}\n`);
    process.exit(1);
  },
);
