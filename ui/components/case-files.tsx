import type { CaseDetail } from '../../api/contract/cases.ts';
import { Documents } from './documents.tsx';
import { LetterList } from './letters.tsx';

/** All that is written down in a case: its letters, and the files that people uploaded. */
export function CaseFiles({ letters, files }: Pick<CaseDetail, 'letters' | 'files'>) {
  return (
    <div className="stack">
      <LetterList letters={letters} />
      <Documents files={files.map(({ documentId, fileName }) => ({ documentId, name: fileName }))} />
    </div>
  );
}
