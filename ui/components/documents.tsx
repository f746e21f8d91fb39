import { useText } from '../text.ts';
import { Icon } from './icon.tsx';

interface Reference {
  readonly documentId: string;
  readonly metadata?: { readonly fileName?: string };
}

/** Files that someone uploaded into a case, wherever its data mentions them. */
export function Documents({ data }: { readonly data: unknown }) {
  const { letters } = useText();
  const documents = documentsIn(data);
  if (documents.length === 0) return null;
  return (
    <section className="card">
      <h3>{letters.uploaded}</h3>
      <ul>
        {documents.map(({ documentId, metadata }) => (
          <li key={documentId} className="actions">
            <Icon name="document" />
            <a href={`/v2/documents/${documentId}`} download>
              {metadata?.fileName ?? documentId}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function documentsIn(data: unknown): Reference[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('documentId' in data && 'camunda.document.type' in data) return [data as unknown as Reference];
  const found = Object.values(data).flatMap(documentsIn);
  return [...new Map(found.map((reference) => [reference.documentId, reference])).values()];
}
