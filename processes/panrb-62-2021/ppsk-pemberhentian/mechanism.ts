import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { barisPada, isiBuku } from '../buku-kasus.ts';
import { dan, kePegawai, pemberitahuan, penarikan } from '../pemberitahuan-jabatan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { hari, idPegawai, rujukanBerbuku } from '../usul-jabatan.ts';
import { hurufAlasan } from './alasan.ts';
import { usulanPemberhentian } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kepada = dan(kePegawai, kePejabat('kepegawaian'));

export default defineMechanism({
  title: 'Pemberhentian dari Jabatan Fungsional PPSK',
  basis: 'Pasal 48, Pasal 50',
  purpose:
    'Memberhentikan PPSK dari jabatannya karena alasan Pasal 48, dengan pemeriksaan dan izin bila mengundurkan diri atau tidak memenuhi persyaratan.',
  starter: kepegawaian,
  facts: usulanPemberhentian,
  refers: rujukanBerbuku,
  pejabat: { kepegawaian, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  rules: { ...rules },
  letters,
  notices: {
    'tetap-ppsk': pemberitahuan(
      'Tetap PPSK',
      'Tidak terdapat alasan pemberhentian dari jabatan (Pasal 48 ayat (1)).',
      kepada,
    ),
    ditolak: pemberitahuan('Pemberhentian ditolak', 'Pemberhentian dari jabatan tidak ditetapkan.', kepada),
    diberhentikan: pemberitahuan(
      'Pemberhentian dari jabatan',
      'Keputusan pemberhentian dari Jabatan Fungsional PPSK telah terbit.',
      kepada,
    ),
    penarikan: penarikan(kePos(pejabatYangBerwenang, pejabatPembinaKepegawaian)),
  },
  mandates,
  matter: satuKasus.lepasJabatan,
  settings: {},
  incumbency: (context) => ({
    pegawai: idPegawai(context),
    jabatan: undefined,
    mulai: hari(context, 'tmtBerhenti'),
    surat: 'keputusan',
  }),
  career: (context) => {
    const keadaan = barisPada(isiBuku(context)?.riwayat ?? [], hari(context, 'tmtBerhenti'));
    if (!keadaan) return undefined;
    const berhenti = { ...keadaan, tmt: hari(context, 'tmtBerhenti'), diberhentikan: hurufAlasan(context) };
    return { pegawai: idPegawai(context), keadaan: berhenti, surat: 'keputusan' };
  },
});
