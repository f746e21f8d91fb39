/** Runs in a thread or a process of its own: draws letters and signs them, one order at a time. */
import { existsSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openKey, type SigningKey } from './keys.ts';
import type { Drawing, DrawingOrder, PressSettings, Printed, Signature } from './press.ts';
import { TextRenderer, TypstRenderer } from './render.ts';
import { signPdf } from './sign.ts';

const OOM_SCORE = '/proc/self/oom_score_adj';
const settings = (parentPort ? workerData : JSON.parse(process.argv[2]!)) as PressSettings;
// Where memory runs out, a process of its own goes before the office does.
if (!parentPort && existsSync(OOM_SCORE)) writeFileSync(OOM_SCORE, '1000');
const renderer = new TypstRenderer(settings.templates);
/** Made when the first edited template is drawn: it keeps fonts of its own. */
let texts: TextRenderer | undefined;
const keys = new Map<string, SigningKey>();

async function draw({ template, text, data, moment, signature }: Drawing): Promise<Buffer> {
  const pdf = text === undefined ? renderer.render(template, data, moment) : ofText().render(text, data, moment);
  if (!signature) return pdf;
  const { name, reason } = signature;
  return signPdf(pdf, await keyOf(signature, moment), { name, reason, location: 'Indonesia', moment });
}

function ofText(): TextRenderer {
  texts ??= new TextRenderer(settings.templates);
  return texts;
}

async function keyOf({ instansi, namaInstansi }: Signature, moment: number): Promise<SigningKey> {
  const key = keys.get(instansi) ?? (await openKey(settings.keys, instansi, namaInstansi, moment));
  keys.set(instansi, key);
  return key;
}

async function print({ id, drawing }: DrawingOrder): Promise<Printed> {
  try {
    return { id, pdf: await draw(drawing) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

// One after the other: two orders must not make an agency's key at the same time.
let last: Promise<unknown> = Promise.resolve();
const answer = (printed: Printed): unknown => (parentPort ? parentPort.postMessage(printed) : process.send!(printed));
const take = (order: DrawingOrder): void => {
  last = last.then(async () => answer(await print(order)));
};
if (parentPort) parentPort.on('message', take);
else process.on('message', take);
