import { readFileSync, writeFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import type { DiagramElement } from './bpmn.ts';
import { layOut } from './layout/index.ts';

/**
 * Draws a diagram anew: positions and lines of its BPMN DI come from its lanes and flows.
 * @returns the BPMN XML with its new drawing; its meaning stays as it is
 * @throws Error where it is no BPMN, or the parser warns of anything
 */
export async function drawAnew(xml: string): Promise<string> {
  const moddle = new BpmnModdle({ zeebe });
  const { rootElement, warnings } = await moddle.fromXML(xml);
  const [warning] = warnings;
  if (warning) throw new Error(warning.message);
  layOut(rootElement as DiagramElement, (type, attributes) => moddle.create(type, attributes));
  return (await moddle.toXML(rootElement, { format: true })).xml;
}

async function drawFiles(files: readonly string[]): Promise<void> {
  for (const file of files) {
    writeFileSync(file, await drawAnew(readFileSync(file, 'utf8')));
    process.stdout.write(`Drawn anew: ${file}\n`);
  }
}

if (require.main === module)
  drawFiles(process.argv.slice(2)).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
