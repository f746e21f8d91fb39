const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What every reference to a document says of itself; looked for first, since hardly any value holds one. */
const MARK = '"camunda.document.type"';

/** Ids of the documents that a value refers to, however deep. @param json the value as JSON text */
export function documentsIn(json: string): readonly string[] {
  return json.includes(MARK) ? [...new Set(idsIn(JSON.parse(json) as unknown))] : [];
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { documentId } = value as { readonly documentId?: unknown };
  const isReference = 'camunda.document.type' in value && typeof documentId === 'string' && UUID.test(documentId);
  return isReference ? [documentId] : Object.values(value).flatMap(idsIn);
}
