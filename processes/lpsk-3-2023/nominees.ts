import type { Assignment, Check } from '../mechanism.ts';
import { checkEach } from '../mechanism.ts';
import * as penugasan from '../penugasan/nominees.ts';
import { type Usulan, usulanOf } from '../penugasan/usulan.ts';
import { asalPegawai, kompetensi, penugasanLain, penugasanLainSukarela, susunanTim } from './checks.ts';
import { penugasanLainInstansi } from './checks-lintas-instansi.ts';
import { caraPenugasan, ketuaPemilikKinerja, ketuaTim } from './rules.ts';

const RULES = { caraPenugasan, asalPegawai, kompetensi, penugasanLain };

/** What is asked of everyone who is to be assigned: Pasal 9 and Lampiran BAB III angka 2. */
export const nomineeChecks = (
  nominees: Parameters<typeof penugasan.nomineeChecks>[1],
  rules: typeof RULES = RULES,
): Check[] => penugasan.nomineeChecks(rules, nominees);

/** The same for those whom another agency asks for: Lampiran BAB III angka 2 huruf A angka 4. */
export const requestedChecks = (nominees: Parameters<typeof penugasan.nomineeChecks>[1]): Check[] =>
  nomineeChecks(nominees, { ...RULES, penugasanLain: penugasanLainInstansi });

/** What is asked of whoever offers themselves: Pasal 9 and Lampiran BAB III angka 2 huruf B. */
export const applicantChecks = (units: (usulan: Usulan) => readonly string[]): Check[] =>
  penugasan
    .nomineeChecks(
      { ...RULES, penugasanLain: penugasanLainSukarela },
      { cara: 'pengajuan-sukarela', who: ({ pemohon }) => [pemohon], units },
    )
    .map((one) => ({
      ...one,
      ...(one.rule === caraPenugasan && { keptBy: 'Only a Pejabat Fungsional or a Pelaksana can start it.' }),
    }));

/** What is asked of a team as a whole, and of its leader. */
export const teamChecks = (cakupan: Assignment['cakupan']): Check[] => [
  penugasan.teamCheck(susunanTim),
  checkEach(
    ketuaTim,
    (context) =>
      penugasan.leadersOf(usulanOf(context)).map((id) => ({
        subject: id,
        facts: {
          jabatanKetua: penugasan.jenisOf(context, id),
          unitSendiri: context.organisasi.pegawai(id)?.unit === usulanOf(context).unitPemilikKinerja,
        },
      })),
    'penerimaTugas',
  ),
  penugasan.leaderUnitCheck(ketuaPemilikKinerja, cakupan),
];
