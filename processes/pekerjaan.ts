/** Kinds of work that a user task gives, in the header `pekerjaan`: inboxes count and find tasks by them. */
export const PEKERJAAN = ['tanda-tangan', 'paraf', 'periksa', 'perbaiki', 'kerjakan'] as const;
export type Pekerjaan = (typeof PEKERJAAN)[number];
