import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { executableProcess, propertiesOf } from '../../processes/bpmn.ts';
import { loadMechanisms } from '../../processes/load.ts';
import { parseDiagram } from '../../processes/parse-diagram.ts';
import { sheetOf } from './page.ts';
import { drawPictures } from './pictures.ts';

/** Writes the contact sheet of all diagrams. */
async function writeSheet(file: string): Promise<void> {
  const mechanisms = loadMechanisms();
  const pictures = await drawPictures(mechanisms.map(({ diagram }) => diagram));
  const entries = mechanisms.map(async ({ id, regulation, mechanism, diagram }, index) => {
    const properties = propertiesOf(executableProcess(await parseDiagram(diagram))!);
    return {
      id,
      regulation: regulation.title,
      name: mechanism.title,
      figure: properties['legal:figure'],
      basis: properties['legal:basis'] ?? mechanism.basis,
      picture: pictures[index]!,
    };
  });
  const page = sheetOf(await Promise.all(entries));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page);
  process.stdout.write(`Written: ${file} (${entries.length} diagrams, ${Math.round(page.length / 1024)} KiB)\n`);
}

writeSheet(path.resolve(process.argv[2] ?? 'data/diagrams.html')).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
