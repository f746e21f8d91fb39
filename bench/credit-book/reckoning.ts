import { isDeepStrictEqual } from 'node:util';
import { hitungBuku } from '../../processes/panrb-62-2021/buku-angka-kredit/buku.ts';
import { reportEnvironment } from '../environment.ts';
import type { Report } from '../main.ts';
import { percentile, randomFrom } from '../statistics.ts';
import { AS_OF, bookOf, ENTRIES_A_PERSON, PEOPLE, shuffled } from './person.ts';

/** How long the credit book of one PPSK takes, and that it says the same whatever the order of its entries. */
export async function benchCreditBook(report: Report): Promise<void> {
  reportEnvironment(report, {});
  const times: number[] = [];
  for (let person = 0; person < PEOPLE; person += 1) {
    const book = { ...bookOf(person), tahunMenungguLowongan: [2017] };
    const since = performance.now();
    const computed = hitungBuku(book, AS_OF);
    times.push(performance.now() - since);
    const again = hitungBuku({ ...book, entri: shuffled(book.entri, randomFrom(person)) }, AS_OF);
    if (!isDeepStrictEqual(again, computed))
      throw new Error(
        `Expected the book of person ${person} to be the same in any order of its entries, but it is not`,
      );
  }
  const details = { people: PEOPLE, entries: PEOPLE * ENTRIES_A_PERSON };
  for (const p of [50, 95, 99]) report({ name: `book-p${p}`, value: percentile(times, p), unit: 'ms', ...details });
}
