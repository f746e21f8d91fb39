import { useCallback } from 'react';
import { useFormat } from '../../../format.ts';
import { useText } from '../../../text.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes in the unit people would say it in. */
export function useTime(): (minutes: number) => string {
  const { insight: words } = useText();
  const { number } = useFormat();
  return useCallback(
    (minutes) => {
      const rounded = (value: number): string => number(Math.round(value * 10) / 10);
      if (minutes < HOUR) return words.minutes(rounded(minutes));
      return minutes < 2 * DAY ? words.hours(rounded(minutes / HOUR)) : words.days(rounded(minutes / DAY));
    },
    [words, number],
  );
}
