import type { DraftChanges } from '../../../../api/contract/drafts.ts';
import { useStudioText } from '../text/index.ts';

type Line = DraftChanges['files'][number]['lines'][number];

/** Lines that stay the same are told only around what changed. */
const AROUND = 3;

/** Forms, letters and tables that changed, line by line. */
export function FileChanges({ files }: { readonly files: DraftChanges['files'] }) {
  const { review: words } = useStudioText();
  return (
    <section className="stack">
      <h3>{words.files}</h3>
      {files.map(({ part, name, lines }) => (
        <details key={`${part}/${name}`} className="file-change" open>
          <summary>
            {words.parts[part]} <strong>{name}</strong>
          </summary>
          <div className="file-lines" lang="id">
            {shorten(lines).map((line) =>
              'skipped' in line ? (
                <p key={line.key} className="line-skipped">
                  {words.sameLines(line.skipped)}
                </p>
              ) : (
                <p key={line.key} className={`line ${line.change}`}>
                  <span aria-hidden="true">{{ added: '+', removed: '−', same: ' ' }[line.change]}</span>
                  {line.change !== 'same' && (
                    <span className="visually-hidden">
                      {line.change === 'added' ? words.lineAdded : words.lineRemoved}
                    </span>
                  )}
                  <code>{line.text || ' '}</code>
                </p>
              ),
            )}
          </div>
        </details>
      ))}
    </section>
  );
}

type Shown = ({ readonly key: number } & Line) | { readonly key: number; readonly skipped: number };

function shorten(lines: readonly Line[]): Shown[] {
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ change }) => change !== 'same');
  const shown: Shown[] = [];
  for (const [key, line] of lines.entries()) {
    const last = shown.at(-1);
    if (isNear(key)) shown.push({ key, ...line });
    else if (last && 'skipped' in last) shown[shown.length - 1] = { ...last, skipped: last.skipped + 1 };
    else shown.push({ key, skipped: 1 });
  }
  return shown;
}
