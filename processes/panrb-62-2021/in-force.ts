import { tanggal } from '../tanggal.ts';
import { angkaKredit } from './settings.ts';

/** Since when the regulation is law: the day it was published (Pasal 59). */
export const inForce = { from: tanggal('2021-12-14') } as const;

/** When its rules on Angka Kredit are law (Pasal 11, Pasal 24 to 44): their end is not in the text. */
export const inForceAngkaKredit = {
  ...inForce,
  until: angkaKredit.sampai,
  untilSetting: 'angkaKreditBerlakuSampai',
  warning: angkaKredit.peringatan,
} as const;
