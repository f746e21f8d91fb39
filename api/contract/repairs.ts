/** Repairs of cases by hand: each with a reason, some with a second person. */

export const REPAIRS = ['hentikan', 'coba-lagi', 'ubah-isian', 'pindahkan', 'pindah-versi'] as const;
export type RepairKind = (typeof REPAIRS)[number];

/** What is to be done. */
export type Repair =
  | { readonly kind: 'hentikan' | 'coba-lagi' }
  | { readonly kind: 'ubah-isian'; readonly variables: { readonly [name: string]: unknown } }
  | { readonly kind: 'pindahkan'; readonly activate: readonly string[]; readonly terminate: readonly string[] }
  | {
      readonly kind: 'pindah-versi';
      readonly targetProcessDefinitionKey: string;
      /** Ids of the target's elements by those of the case's own. */
      readonly mapping: { readonly [sourceElementId: string]: string };
    };

/** A step that a repair touches, with the article it rests on. */
export interface TouchedStep {
  readonly elementId: string;
  readonly name: string;
  readonly basis: string | null;
}

/** What a repair would do. */
export interface RepairPlan {
  readonly touched: readonly TouchedStep[];
  readonly changes: readonly { readonly what: string; readonly before: string | null; readonly after: string | null }[];
  /** It touches a step that the law demands: somebody else has to agree. */
  readonly needsSecond: boolean;
}

/** menunggu: for a second person; berjalan: asked of the engine, outcome not yet known. */
export type RepairState = 'menunggu' | 'berjalan' | 'dilakukan' | 'gagal' | 'ditolak' | 'kedaluwarsa';

export interface RepairRecord extends RepairPlan {
  readonly id: string;
  readonly processInstanceKey: string;
  readonly businessId: string | null;
  readonly kind: RepairKind;
  readonly state: RepairState;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: string;
  /** Until when a second person may agree; null: none is needed. */
  readonly expiresAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly note: string | null;
  /** Why it failed. */
  readonly outcome: string | null;
  /** Whether the reader may decide on it. */
  readonly mayDecide: boolean;
}
