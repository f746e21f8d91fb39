import type { TSchema } from 'typebox';
import { type Citation, defineRule, type Rule, type Verdict, type Words } from '../rule.ts';
import { inForce, inForceAngkaKredit } from './in-force.ts';

type Isi<S extends TSchema> = Omit<Rule<S>, 'id' | 'severity' | 'inForce'> & { readonly severity?: Rule['severity'] };

/** A rule of this regulation, named without its key; it blocks unless it says otherwise. */
export const aturan = <S extends TSchema>(name: string, isi: Isi<S>): Rule<S> =>
  defineRule({ severity: 'blocking', ...isi, id: `panrb-62-2021/${name}`, inForce });

/** A rule on Angka Kredit (Pasal 11, Pasal 24 to 44): its end is a setting. */
export const aturanAngkaKredit = <S extends TSchema>(name: string, isi: Isi<S>): Rule<S> => ({
  ...aturan(name, isi),
  inForce: inForceAngkaKredit,
});

/** What several paths into the post, and the way up in it, ask alike; each under its own article, named in both languages. */
export type Jalur = readonly [name: string, basis: Citation, article: string];

const SUMBER: Words = {
  id: 'Isi nilainya dari naskah resmi (Berita Negara 2021 Nomor 1357) dengan menyebut sumbernya.',
  en: 'Enter the value from the official print (Berita Negara 2021 no. 1357), naming the source.',
};

/** Where the copy of the text has lost a value: a person must supply it, nobody may guess it. */
export const takTerbaca = (value: unknown, what: Words): Verdict => ({
  outcome: 'manual',
  value,
  message: { id: `${what.id} ${SUMBER.id}`, en: `${what.en} ${SUMBER.en}` },
});

/** Adds a reason to a message. */
export const beserta = (message: Words, reason: Words): Words => ({
  id: `${message.id} ${reason.id}`,
  en: `${message.en} ${reason.en}`,
});

/** Who sets credits and the Tim Penilai (Pasal 32, Pasal 34 ayat (9)). */
export const PENETAP = 'jpt-madya-setjen';
