import { type Check, check, type Notice } from '../mechanism.ts';
import { kePos, type noticesAbout } from '../notices.ts';
import { tanggalOrNull } from '../read.ts';
import { kepegawaian } from './pejabat.ts';
import { koordinasiKasn } from './rules.ts';

/** The coordination with the Komisi Aparatur Sipil Negara, as every mechanism on JPT Pratama has it. */

/** It is on record before anything is set: Pasal 9 ayat (2). */
export const koordinasiCheck: Check = check(
  koordinasiKasn,
  ({ variables, tanggal }) => ({
    tanggalKoordinasiKASN: tanggalOrNull(variables['tanggalKoordinasi']),
    tanggalPenetapan: tanggal,
  }),
  'tanggalKoordinasi',
);

/** What the unit kepegawaian is told of it. */
export const koordinasiNotices = (
  notice: ReturnType<typeof noticesAbout>['notice'],
): { readonly [key: string]: Notice } => ({
  'koordinasi-terkirim': notice(
    'Surat koordinasi dikirim',
    'Surat koordinasi disampaikan kepada Komisi Aparatur Sipil Negara; jawabannya ditunggu.',
    kePos(kepegawaian),
  ),
  'koordinasi-tanpa-jawaban': notice(
    'Koordinasi tanpa jawaban',
    'Komisi Aparatur Sipil Negara belum menjawab. Koordinasikan dengan cara lain, lalu catat hasilnya.',
    kePos(kepegawaian),
  ),
});
