import type { Form } from './load.ts';

/**
 * Kinds of work that a user task gives, in the header `pekerjaan`: inboxes count and find tasks by them. `ketahui` asks no
 * more than that it was received and read.
 */
export const PEKERJAAN = ['tanda-tangan', 'paraf', 'periksa', 'perbaiki', 'kerjakan', 'ketahui'] as const;
export type Pekerjaan = (typeof PEKERJAAN)[number];

/** Whether a form has nothing to decide or to bring: words to read, and fields for a remark at most. */
export const asksNothing = ({ components }: Pick<Form, 'components'>): boolean =>
  components.every(
    ({ type, validate }) =>
      type === 'text' || (type === 'textarea' && (validate as { required?: boolean } | undefined)?.required !== true),
  );
