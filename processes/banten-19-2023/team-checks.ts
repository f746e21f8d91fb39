import { type Check, check, checkEach } from '../mechanism.ts';
import { periodCheck } from '../penugasan/checks.ts';
import { jenisOf, leadersOf, semuaPenerima } from '../penugasan/nominees.ts';
import { usulanOf } from '../penugasan/usulan.ts';
import { textOf } from '../read.ts';
import { anggotaTim, cakupan } from './checks.ts';
import { nobodyTwice, suitability } from './nominees.ts';
import { pejabatPimpinanTinggi, unitOrganisasiOf, unitOrganisasiPemilik } from './pejabat.ts';
import { jabatanKetua, jangkaWaktu, ketuaPemilikKinerja, pelaksanaKetua, penunjukKetua, susunanTim } from './rules.ts';
import { cakupanTim, golonganOf, PENDIDIKAN, susunanTimOf } from './tim.ts';

const FIELD = 'penerimaTugas';

/** Pasal 10 ayat (2): Penanggungjawab, Ketua, Anggota. */
export const composition: Check = check(
  susunanTim,
  (context) => {
    const { penerimaTugas } = usulanOf(context);
    const { unitPenanggungJawab, anggotaLuar, sekretariat } = susunanTimOf(context);
    const isLed = context.organisasi.unit(unitPenanggungJawab)?.pimpinan !== undefined;
    return {
      penanggungJawab: isLed ? 1 : 0,
      ketua: penerimaTugas.filter(({ peran }) => peran === 'ketua').length,
      anggota: penerimaTugas.filter(({ peran }) => peran === 'anggota').length + anggotaLuar.length,
      sekretariat: sekretariat.length,
    };
  },
  FIELD,
);

/** Pasal 10 ayat (6): preferably from the Unit Organisasi that owns the performance, or a reason is given why not. */
export const leaderOfOwner: Check = {
  ...checkEach(
    ketuaPemilikKinerja,
    (context) =>
      leadersOf(usulanOf(context)).map((id) => ({
        subject: id,
        facts: {
          cakupan: cakupanTim(context),
          unitKetua: unitOrganisasiOf(context, context.organisasi.pegawai(id)?.unit ?? 'tidak-dikenal'),
          unitPemilikKinerja: unitOrganisasiPemilik(context),
        },
      })),
    FIELD,
  ),
  reason: 'alasanKetua',
};

/** What a proposal to form a team must satisfy. */
export const formation: readonly Check[] = [
  periodCheck(jangkaWaktu),
  composition,
  nobodyTwice,
  checkEach(
    anggotaTim,
    (context) =>
      semuaPenerima(usulanOf(context)).map((id) => ({ subject: id, facts: { jenisPegawai: jenisOf(context, id) } })),
    FIELD,
  ),
  check(
    cakupan,
    (context) => ({ cakupan: textOf(context.variables['cakupan']), menurutAnggota: cakupanTim(context) }),
    'cakupan',
  ),
  check(
    penunjukKetua,
    (context) => {
      const reach = cakupanTim(context);
      const post = pejabatPimpinanTinggi(context);
      return {
        cakupan: reach,
        penunjuk:
          reach === 'lintas-instansi'
            ? 'kepala-daerah'
            : (context.organisasi.jabatan(post ?? '')?.jenis ?? 'tidak-ada'),
      };
    },
    'unitPemilikKinerja',
  ),
  leaderOfOwner,
  ...suitability(semuaPenerima),
];

/** Whether the leader may lead: what stays open is for the personnel unit to decide. */
export const leadership: readonly Check[] = [
  checkEach(
    jabatanKetua,
    (context) =>
      leadersOf(usulanOf(context)).map((id) => ({
        subject: id,
        facts: { cakupan: cakupanTim(context), jabatanKetua: jenisOf(context, id) },
      })),
    FIELD,
  ),
  checkEach(
    pelaksanaKetua,
    (context) =>
      leadersOf(usulanOf(context)).map((id) => {
        const pegawai = context.organisasi.pegawai(id);
        return {
          subject: id,
          facts: {
            jenisJabatanKetua: jenisOf(context, id),
            pendidikanTertinggi: pegawai?.pendidikan === undefined ? 'tidak-tercatat' : PENDIDIKAN[pegawai.pendidikan],
            golongan: golonganOf(pegawai?.pangkat ?? ''),
            bulanPengalamanBidang: susunanTimOf(context).bulanPengalamanKetua,
          },
        };
      }),
    FIELD,
  ),
];
