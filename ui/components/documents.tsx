import { useText } from '../text.ts';
import { Icon } from './icon.tsx';

export interface UploadedFile {
  readonly documentId: string;
  readonly name: string;
}

/** Files that someone uploaded into a case. */
export function Documents({ files }: { readonly files: readonly UploadedFile[] }) {
  const { letters } = useText();
  if (files.length === 0) return null;
  return (
    <section className="card">
      <h3>{letters.uploaded}</h3>
      <FileLinks files={files} />
    </section>
  );
}

export function FileLinks({ files }: { readonly files: readonly UploadedFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map(({ documentId, name }) => (
        <li key={documentId} className="actions">
          <Icon name="document" />
          <a href={`/v2/documents/${documentId}`} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface Reference {
  readonly documentId: string;
  readonly metadata?: { readonly fileName?: string };
}

/** The files that some data refers to, wherever it does. */
export function filesIn(data: unknown): UploadedFile[] {
  const files = referencesIn(data).map(({ documentId, metadata }) => ({
    documentId,
    name: metadata?.fileName ?? documentId,
  }));
  return [...new Map(files.map((file) => [file.documentId, file])).values()];
}

function referencesIn(data: unknown): Reference[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('documentId' in data && 'camunda.document.type' in data) return [data as unknown as Reference];
  return Object.values(data).flatMap(referencesIn);
}
