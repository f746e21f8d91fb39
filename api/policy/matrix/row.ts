/** One question to a route, with what everyone must be answered. */
export interface Ask {
  /** Parameters of the address where they are not the usual: {@link USUAL}. */
  readonly path?: { readonly [parameter: string]: string };
  readonly query?: string;
  readonly body?: unknown;
  /** Content of a file that is uploaded instead of a body. */
  readonly file?: string;
  /** '200: admin initiator; 404: *': the first that names whoever asks; '*' is everyone who is signed in, 'anyone' nobody, too. */
  readonly answers: string;
  /** How many items a list has: '2: admin; some: initiator'; for everyone else none. */
  readonly finds?: string;
  /** Name of the number that is counted, where the answer is no list. */
  readonly counted?: string;
  /** Who is not asked, because something would come of it. */
  readonly spares?: string;
  /** The question ends the session with which it is asked. */
  readonly endsSession?: true;
}

/** What is asked of each route, by method and address. Whoever adds a route adds its row. */
export type Rows = { readonly [route: string]: Ask | readonly Ask[] };

/** What the parameters of an address stand for: '{open}' is something planted, anything else itself. */
export const USUAL: { readonly [parameter: string]: string } = {
  processInstanceKey: '{open}',
  userTaskKey: '{openTask}',
  letterId: '{letter}',
  documentId: '{document}',
  assignmentId: '{assignment}',
  pegawai: '{book}',
  outgoingId: '{outgoing}',
  noticeId: '{notice}',
  token: '{token}',
  processDefinitionKey: '{definition}',
  processDefinitionId: 'lpsk-3-2023.penunjukan-lintas-unit',
  instansi: 'lpsk',
  unit: 'biro-hukum',
  kode: '{person}',
  openingId: '{opening}',
  // Who may not do something is told so before it is looked for: nothing is there, so nothing is done.
  incidentKey: '4711',
  jobKey: '4711',
  mailId: '4711',
  appointmentId: '4711',
  substitutionId: '4711',
  bindingId: '4711',
  sessionId: '00000000-0000-4000-8000-000000004711',
  tokenId: '00000000-0000-4000-8000-000000004711',
  username: 'tidak-ada',
  draftId: '{draft}',
  commentId: '4711',
  auditLogKey: '999999999',
};

/** Everyone who is signed in is answered, by what is no secret. */
export const KNOWN: Ask = { answers: '200: *' };
export const PUBLIC: Ask = { answers: '200: anyone' };

/** What an admin may do, asked so that nothing comes of it. */
export const adminOnly = (status: number, ask: Partial<Ask> = {}): Ask => ({
  ...ask,
  answers: `${status}: admin; 403: *`,
});

/** The same for what process owners may do, too. */
export const deployers = (status: number, ask: Partial<Ask> = {}): Ask => ({
  ...ask,
  answers: `${status}: pemilik-proses admin; 403: *`,
});
