import { execFile } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const BPMNLINT = path.join(ROOT, 'node_modules/bpmnlint/bin/bpmnlint.js');

/** What `bpmnlint` says of some diagrams, warnings too; nothing where they are clean. */
export function lint(files: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    // It is loaded by Node itself: some of its rules are ES modules that jest cannot read.
    execFile(process.execPath, [BPMNLINT, '--max-warnings=0', ...files], { cwd: ROOT }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}`.trim() : ''),
    );
  });
}
