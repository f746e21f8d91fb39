/** What the API answers about the working days of the office. Dates are calendar dates. */

export type HolidayKind = 'nasional' | 'cuti-bersama' | 'daerah';

/** A day on which offices are closed besides Saturday and Sunday. */
export interface NewHoliday {
  readonly tanggal: string;
  readonly jenis: HolidayKind;
  /** Of whose agency alone it is a holiday (`daerah`); null: of all. */
  readonly instansi: string | null;
  readonly keterangan: string;
  /** The decree that sets it, with its number. */
  readonly dasar: string;
}

export interface Holiday extends NewHoliday {
  readonly id: string;
}

export interface CalendarYear {
  readonly year: number;
  /** Holidays of the whole country are there: terms are counted, not estimated. */
  readonly isKnown: boolean;
  readonly items: readonly Holiday[];
  /** Every year that has holidays. */
  readonly years: readonly { readonly year: number; readonly days: number }[];
  /** The first year that terms set today may reach and whose holidays are not there; null: all are. */
  readonly missing: number | null;
}

export interface CalendarChange {
  readonly tambah: readonly NewHoliday[];
  /** Ids of holidays. */
  readonly hapus: readonly string[];
}

/** Why the due date of an open task stays although its working days would end on another day. */
export type WhyItStays =
  /** The engine ends the task at that moment: its timer was set when the clock began. */
  | 'pewaktu'
  /** Somebody has chosen the day. */
  | 'dipilih'
  /** The other day is over. */
  | 'lewat';

/** An open task whose working days end on another day by the changed calendar. */
export interface AffectedTask {
  readonly userTaskKey: string;
  readonly processInstanceKey: string;
  /** Number of the case, where it has one. */
  readonly caseNumber: string | null;
  readonly task: string;
  /** As it is: an ISO date-time. */
  readonly due: string;
  /** As the changed calendar counts it. */
  readonly counted: string;
  /** Null: the due date moves. */
  readonly stays: WhyItStays | null;
}

/** What becomes of the due dates of open tasks. */
export interface CalendarPlan {
  readonly moving: number;
  readonly staying: number;
  /** The first of them, by due date. */
  readonly items: readonly AffectedTask[];
}
