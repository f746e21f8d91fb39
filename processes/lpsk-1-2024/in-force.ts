import type { TSchema } from 'typebox';
import { defineRule, type Rule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';

/** Since when the regulation is law: the day it was made (Pasal 21). */
export const inForce = { from: tanggal('2024-03-18') } as const;

/** A rule of this regulation; it blocks unless it says that it only advises. */
export const aturan = <S extends TSchema>(
  rule: Omit<Rule<S>, 'inForce' | 'severity'> & Partial<Pick<Rule<S>, 'severity'>>,
): Rule<S> => defineRule({ severity: 'blocking', ...rule, inForce });
