import type { EnrolmentAnswer, NewApiToken, RecoveryCodes, Scope, SecuritySettings } from '../api/contract/account.ts';
import type { CalendarChange, CalendarPlan } from '../api/contract/calendar.ts';
import type { ExternalAgency, Means } from '../api/contract/correspondence.ts';
import type { FilterList, SavedFilter } from '../api/contract/desk.ts';
import type { ImportReport } from '../api/contract/import.ts';
import type { CombinedEvaluation, RuleEvaluation } from '../api/contract/law.ts';
import type { MailWay } from '../api/contract/notices.ts';
import type { Appointment } from '../api/contract/organisation.ts';
import type { NewProtectedPerson, OpenedIdentity, Opening } from '../api/contract/protected-persons.ts';
import type { SignedOut } from '../api/contract/session.ts';
import type { SettingValue } from '../api/contract/settings.ts';
import type { Binding, UnitStructure } from '../api/contract/structure.ts';
import type { NewSubstitution } from '../api/contract/substitutions.ts';
import { ask, patch, post, put, putOnLeaving, remove, upload } from './api-client.ts';

export interface NewIncomingLetter {
  readonly instansi: string;
  readonly instansiLuar: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly diterima: string;
  readonly hal: string;
  readonly pindaian: string;
  readonly processInstanceKey?: string;
}

export interface NewNote {
  readonly isi: string;
  /** Documents that were uploaded. */
  readonly lampiran: readonly string[];
  readonly userTaskKey?: string;
}

export type NewAppointment = Omit<Appointment, 'id' | 'namaJabatan' | 'nama'>;
/** How a unit is built, as far as an admin chooses. */
export interface UnitShape {
  readonly susunan: string | null;
  readonly susunanPenugasan: string | null;
  readonly isUnitOrganisasi: boolean;
}
export type NewBinding = Omit<Binding, 'id' | 'namaJabatan'> & { readonly unit: string };
export type ImportMode = 'periksa' | 'semua' | 'yang-benar';
export type NewSavedFilter = Pick<SavedFilter, 'name' | 'query' | 'scope'> & {
  readonly unit?: string;
  readonly list: FilterList;
};
type Variables = { readonly [name: string]: unknown };

/** Everything the screens ask the API to do. */
export const commands = {
  /** @param code where the account has a second factor */
  signIn: (username: string, password: string, code?: string) =>
    ask<void>('/api/session', { username, password, ...(code !== undefined && { code }) }),
  /** Where to go on, where an identity provider has to be signed out of, too. */
  signOut: () => remove<SignedOut | undefined>('/api/session'),
  endSession: (session: string) => remove(`/api/account/sessions/${session}`),
  endOtherSessions: () => post('/api/account/sessions/end-others'),
  endSessionsOf: (username: string) => post(`/api/accounts/${encodeURIComponent(username)}/sessions/end`),
  /** A secret is sent once, without a key by which it could be known again. */
  changePassword: (password: string, newPassword: string) =>
    ask<void>('/api/account/password', { password, newPassword }),
  beginSecondFactor: (password: string) => ask<EnrolmentAnswer>('/api/account/second-factor', { password }),
  confirmSecondFactor: (code: string) => ask<RecoveryCodes>('/api/account/second-factor/confirmation', { code }),
  removeSecondFactor: (code: string) => ask<void>('/api/account/second-factor/removal', { code }),
  renewRecoveryCodes: (code: string) => ask<RecoveryCodes>('/api/account/second-factor/recovery-codes', { code }),
  makeToken: (token: { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number }) =>
    ask<NewApiToken>('/api/account/tokens', token),
  revokeToken: (token: string) => remove(`/api/account/tokens/${token}`),
  lockAccount: (username: string, alasan: string) =>
    post(`/api/accounts/${encodeURIComponent(username)}/lock`, { alasan }),
  unlockAccount: (username: string, alasan: string) =>
    post(`/api/accounts/${encodeURIComponent(username)}/unlock`, { alasan }),
  revokeTokenOf: (username: string, token: string, alasan: string) =>
    post(`/api/accounts/${encodeURIComponent(username)}/tokens/${token}/revocation`, { alasan }),
  retryMail: (mail: string) => post(`/api/outbox/${mail}/retry`),
  resetSecondFactor: (username: string) => remove(`/api/accounts/${encodeURIComponent(username)}/second-factor`),
  setSecurity: (settings: SecuritySettings) => put<void>('/api/security-settings', settings),
  verifyLog: () => post('/api/audit/verification'),
  claim: (task: string, assignee: string) =>
    post(`/v2/user-tasks/${task}/assignment`, { assignee, allowOverride: false }),
  release: (task: string) => remove(`/v2/user-tasks/${task}/assignee`),
  saveFilter: (filter: NewSavedFilter) => post('/api/saved-filters', filter),
  removeFilter: (filter: string) => remove(`/api/saved-filters/${filter}`),
  handOver: (task: string, assignee: string, alasan: string) =>
    post(`/v2/user-tasks/${task}/assignment`, { assignee, alasan }),
  moveDate: (task: string, changeset: { readonly [field: string]: string }, alasan: string) =>
    patch(`/v2/user-tasks/${task}`, { changeset, alasan }),
  complete: (task: string, variables: Variables) => post(`/v2/user-tasks/${task}/completion`, { variables }),
  saveDraft: (task: string, variables: Variables) =>
    put<{ readonly savedAt: string }>(`/api/user-tasks/${task}/draft`, { variables }),
  /** As the page is left: the browser sends it on without the page. */
  saveDraftOnLeaving: (task: string, variables: Variables) =>
    putOnLeaving<{ readonly savedAt: string }>(`/api/user-tasks/${task}/draft`, { variables }),
  checkDraft: (variables: Variables) => ask<void>('/api/drafts/check', { variables }),
  discardDraft: (task: string) => remove(`/api/user-tasks/${task}/draft`),
  start: (processDefinitionId: string, variables: Variables) =>
    post<{ processInstanceKey: string; businessId: string }>('/v2/process-instances', {
      processDefinitionId,
      variables,
    }),
  withdraw: (processInstanceKey: string, alasan: string) =>
    post(`/api/cases/${processInstanceKey}/withdrawal`, { alasan }),
  writeNote: (processInstanceKey: string, note: NewNote) =>
    post<{ readonly id: string }>(`/api/cases/${processInstanceKey}/notes`, note),
  set: (regulation: string, name: string, nilai: SettingValue, alasan?: string) =>
    put(`/api/regulations/${encodeURIComponent(regulation)}/settings/${encodeURIComponent(name)}`, {
      nilai,
      ...(alasan !== undefined && { alasan }),
    }),
  setPattern: (
    instansi: string,
    kode: string,
    pattern: { readonly tahun: number; readonly pola: string; readonly alasan: string },
  ) => put<void>(`/api/numbering/${encodeURIComponent(instansi)}/${encodeURIComponent(kode)}`, pattern),
  changeCalendar: (change: CalendarChange, alasan: string) =>
    patch<CalendarPlan>('/api/calendar', { ...change, alasan }),
  enterCreditValue: (value: { readonly butir: string; readonly angkaKredit: number; readonly sumber: string }) =>
    post('/api/credit-values', value),
  evaluate: (asked: { readonly rule: string; readonly facts: object; readonly tanggal?: string }) =>
    ask<RuleEvaluation>('/api/rules/evaluation', asked),
  evaluateSet: (asked: {
    readonly rules: readonly string[];
    readonly facts: readonly object[];
    readonly tanggal?: string;
  }) => ask<CombinedEvaluation>('/api/rules/evaluation', asked),
  uploadDocument: (file: File) => upload<{ readonly documentId: string }>('/v2/documents', file),
  revokeLetter: (letter: string, alasan: string) => post(`/api/letters/${letter}/revocation`, { alasan }),
  dispatch: (outgoing: string, dikirim: string, cara: Means) =>
    post(`/api/outgoing-letters/${outgoing}/dispatch`, { dikirim, cara }),
  registerLetter: (letter: NewIncomingLetter) =>
    post<{ id: string; agenda: number; tahun: number }>('/api/incoming-letters', letter),
  addAgency: (agency: Omit<ExternalAgency, 'id'>) => post<ExternalAgency>('/api/external-agencies', agency),
  registerPerson: (person: NewProtectedPerson) => post<{ readonly kode: string }>('/api/protected-persons', person),
  askToOpen: (kode: string, asked: Pick<Opening, 'tindakan' | 'keperluan' | 'alasan'>) =>
    post(`/api/protected-persons/${kode}/openings`, asked),
  decideOnOpening: (opening: string, disetujui: boolean, catatan: string) =>
    post(`/api/protected-persons/openings/${opening}/decision`, { disetujui, catatan }),
  readIdentity: (opening: string) => ask<OpenedIdentity>(`/api/protected-persons/openings/${opening}/reading`, {}),
  readNotice: (notice: string) => post(`/api/notices/${notice}/read`),
  chooseMail: (cara: MailWay) => put<void>('/api/notices/mail-preference', { cara }),
  readAllNotices: () => post('/api/notices/read'),
  appoint: (appointment: NewAppointment) => post('/api/appointments', appointment),
  endAppointment: (appointment: string, selesai: string) => post(`/api/appointments/${appointment}/end`, { selesai }),
  setSubstitution: (rule: NewSubstitution) => post('/api/substitutions', rule),
  withdrawSubstitution: (rule: string) => remove(`/api/substitutions/${rule}`),
  shapeUnit: (unit: string, shape: UnitShape) =>
    put<UnitStructure>(`/api/units/${encodeURIComponent(unit)}/structure`, shape),
  bind: (binding: NewBinding) => post('/api/role-bindings', binding),
  endBinding: (binding: string, selesai: string) => post(`/api/role-bindings/${binding}/end`, { selesai }),
  importFiles: (mode: ImportMode, files: readonly File[]) =>
    upload<ImportReport>(`/api/imports?mode=${mode}`, ...files),
};
