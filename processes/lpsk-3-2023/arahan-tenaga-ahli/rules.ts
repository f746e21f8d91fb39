import { type Check, check } from '../../mechanism.ts';
import { jenisOf } from '../../penugasan/nominees.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { paraPihakArahan } from '../checks-pertanggungjawaban.ts';
import { arahanTenagaAhli } from '../rules.ts';

/** s01: before a Tenaga Ahli is asked, or speaks. */
export const permintaan: readonly Check[] = [
  check(
    paraPihakArahan,
    (context) => {
      const { jenisArahan, tenagaAhli, pegawai } = context.variables;
      return {
        jenis: textOf(jenisArahan),
        pemrakarsa: jenisOf(context, usulanOf(context).pemohon),
        tujuan: jenisOf(context, textOf(jenisArahan === 'arahan' ? tenagaAhli : pegawai)),
      };
    },
    'tenagaAhli',
  ),
  {
    ...check(arahanTenagaAhli, (context) => {
      const { jenisArahan, tenagaAhli, pertanyaan } = context.variables;
      return {
        adaTenagaAhliTerkait: jenisArahan === 'arahan' && jenisOf(context, textOf(tenagaAhli)) === 'tenaga-ahli',
        arahanDiminta: textOf(pertanyaan).trim() !== '',
      };
    }),
    keptBy: 'The form asks for the question.',
  },
];
