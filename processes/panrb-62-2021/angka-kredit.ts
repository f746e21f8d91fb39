import { Type } from 'typebox';

/** Credits as the system counts them: whole thousandths of an Angka Kredit, so that every sum is exact. */
export type Perseribu = number;

const LARGEST = 100_000;
const DECIMAL = /^(\d+)(?:\.(\d{1,3}))?$/;

/** A fact in Angka Kredit, with at most three decimals as the text's values and percentages need. */
export const AngkaKredit = (description: string) =>
  Type.Refine(
    Type.Number({ minimum: 0, maximum: LARGEST, description }),
    isAngkaKredit,
    () => 'paling banyak tiga angka di belakang koma',
  );

/** Whether a number can be credits: from 0, with at most three decimals. */
export const isAngkaKredit = (value: number): boolean => value <= LARGEST && DECIMAL.test(String(value));

/**
 * 12.5 → 12500, from the digits it is written with: no rounding.
 * @throws RangeError where it is below 0 or has more than three decimals
 */
export function perseribu(angkaKredit: number): Perseribu {
  const [, whole, fraction = ''] = DECIMAL.exec(String(angkaKredit)) ?? [];
  if (whole === undefined)
    throw new RangeError(`Expected credits from 0 with at most three decimals, but got ${angkaKredit}`);
  return Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** 12500 → 12.5. */
export const desimal = (credits: Perseribu): number => credits / 1000;

/** A percentage in whole thousandths; what is smaller is left away, so that shares never exceed the whole. */
export const persenDari = (credits: Perseribu, persen: number): Perseribu => Math.floor((credits * persen) / 100);

export const jumlah = (credits: readonly Perseribu[]): Perseribu => credits.reduce((sum, one) => sum + one, 0);

/** 12500 → '12,5': as letters and forms write it. */
export const tertulis = (credits: Perseribu): string => String(desimal(credits)).replace('.', ',');
