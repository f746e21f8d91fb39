/** Where documents are kept, as references to them say. */
const STORE = 'lincah';

export interface StoredDocument {
  readonly id: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

/** A document as forms and cases refer to it, in Camunda's shape. */
export const documentReference = ({ id, fileName, contentType, hash, size }: StoredDocument) => ({
  'camunda.document.type': 'camunda',
  storeId: STORE,
  documentId: id,
  contentHash: hash,
  metadata: { contentType, fileName, size },
});
