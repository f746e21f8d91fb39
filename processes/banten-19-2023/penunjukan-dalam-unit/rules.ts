import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { periodCheck, reasonCheck } from '../../penugasan/checks.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { alasanPutusan, susunanIndividu } from '../checks.ts';
import { kindCheck, letterCheck, nobodyTwice, originCheck, placementCheck, suitability } from '../nominees.ts';
import { penilaiPemilik, unitOrganisasiPemilik } from '../pejabat.ts';
import { jangkaWaktu, penunjukanInternal } from '../rules.ts';
import { composition, leadership } from '../team-checks.ts';

const isTim = (context: CaseContext): boolean => usulanOf(context).bentuk === 'tim';

/** The rules on teams do not look at people who work alone. */
const forTeams = (one: Check): Check => ({
  ...one,
  subjects: (context) => (isTim(context) ? one.subjects(context) : []),
});

/** s01: before any letter is drawn up. */
export const usul: readonly Check[] = [
  periodCheck(jangkaWaktu),
  kindCheck('penunjukan', semuaPenerima),
  originCheck(semuaPenerima, (context) => [unitOrganisasiPemilik(context)]),
  placementCheck(semuaPenerima),
  nobodyTwice,
  check(
    susunanIndividu,
    (context) => ({
      bentuk: usulanOf(context).bentuk,
      peran: usulanOf(context).penerimaTugas.map(({ peran }) => peran),
    }),
    'penerimaTugas',
  ),
  forTeams(composition),
  // A Pejabat Fungsional or pelaksana may always lead within a Unit Organisasi; only the conditions on a Pelaksana are left.
  ...leadership.map((one) =>
    one.rule.id.endsWith('jabatan-ketua')
      ? {
          ...forTeams(one),
          keptBy: 'Only a Pejabat Fungsional or pelaksana can be named, and each may lead within the unit.',
        }
      : forTeams(one),
  ),
  {
    ...check(penunjukanInternal, (context) => ({
      penetap: 'pimpinan-unit-organisasi',
      pengusul: penilaiPemilik(context) === pimpinanPemilikKinerja(context) ? 'pejabat-penilai-kinerja' : 'unit-kerja',
    })),
    keptBy: 'Only the head of a unit can propose, and only the Pimpinan Unit Organisasi signs.',
  },
  ...suitability(semuaPenerima),
];

/** s03: a refusal or return carries its reason. */
export const putusan: readonly Check[] = [reasonCheck(alasanPutusan, 'keputusanPimpinan', 'alasanPimpinan')];

/** s08: whoever is assigned has a letter. */
export const penugasan: readonly Check[] = [letterCheck('caraPenugasan')];
