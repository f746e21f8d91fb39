import { type CaseContext, defineMechanism, type Notice } from '../../mechanism.ts';
import { kedaluwarsa, kePejabat, nomorKasus, penarikan, waits } from '../../penugasan/notices.ts';
import { refersToPenugasan } from '../../penugasan/tercatat.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { kePemohon } from '../sukarela.ts';
import { permintaan } from './facts.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const isPengendalian = ({ variables }: CaseContext): boolean => variables['jenisArahan'] === 'pengendalian';

/** The post of the Tenaga Ahli: the one asked, or the one who started. */
function tenagaAhli(context: CaseContext): string[] {
  const id = isPengendalian(context) ? usulanOf(context).pemohon : textOf(context.variables['tenagaAhli']);
  const post = context.organisasi.pegawai(id)?.jabatan;
  return post === undefined ? [] : [post];
}

const keTenagaAhli = kePejabat('tenagaAhli');
const kePegawai = ({ variables }: CaseContext): string[] => [`pegawai:${textOf(variables['pegawai'])}`];

/** A notice that says what it is about in the words of whoever started. */
const about = (judul: string, isi: string, pokok: string, kepada: Notice['kepada']): Notice => ({
  judul: (context) => `${judul} (${nomorKasus(context)})`,
  isi: (context) => `${isi} ${textOf(context.variables[pokok])}`,
  kepada,
});

export default defineMechanism({
  title: 'Arahan Tenaga Ahli',
  basis: 'Pasal 7',
  purpose:
    'Meminta arahan dan/atau pertimbangan Tenaga Ahli tentang tugas Saudara, atau, sebagai Tenaga Ahli, melakukan pengendalian teknis.',
  starter: ['pejabat-fungsional', 'pelaksana', 'tenaga-ahli'],
  facts: permintaan,
  refers: (variables) => {
    const refers = refersToPenugasan(variables);
    const named = [textOf(variables['tenagaAhli']), textOf(variables['pegawai'])].filter((id) => id !== '');
    return { ...refers, pegawai: [...refers.pegawai, ...named] };
  },
  pejabat: { tenagaAhli },
  rules: { ...rules },
  letters: {},
  notices: {
    'arahan-diminta': about(
      'Arahan diminta',
      'Arahan dan/atau pertimbangan Saudara diminta:',
      'pertanyaan',
      keTenagaAhli,
    ),
    'arahan-diberikan': about('Arahan Tenaga Ahli', 'Tenaga Ahli memberi arahan:', 'arahan', kePemohon),
    pengendalian: about('Pengendalian teknis', 'Catatan Tenaga Ahli:', 'catatanTeknis', kePegawai),
    'pengendalian-ditindaklanjuti': about(
      'Pengendalian teknis ditindaklanjuti',
      'Tindak lanjut:',
      'tindakLanjut',
      keTenagaAhli,
    ),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: {
      ...penarikan((context) => (isPengendalian(context) ? kePegawai(context) : keTenagaAhli(context))),
      isi: () => 'Permintaan ditarik oleh yang memulainya.',
    },
    ...waits('arahan', 'tenagaAhli', 'Arahan Tenaga Ahli'),
  },
  mandates,
  settings: {},
});
