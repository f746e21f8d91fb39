import { readConfig } from '../config.ts';
import { logTo } from '../log.ts';
import { startOffice } from '../main.ts';

/** Runs the office until it is asked to stop; whoever asks twice does not wait for what is under way. */
export async function serve(): Promise<void> {
  const { url, demo, stop } = await startOffice({
    config: readConfig(process.env),
    log: logTo(process.stderr, Date.now),
  });
  print(`Lincah ready: ${url}`);
  if (demo) {
    print(`Akun demo (kata sandi: ${demo.password}):`);
    for (const { title, usernames } of demo.groups) print(`  ${title}: ${usernames.join(', ')}`);
  }
  await signalled();
  void signalled().then(() => process.exit(1));
  await stop();
}

const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const print = (line: string): void => void process.stdout.write(`${line}\n`);
