import { keberatanTandaTangan } from '../processes/kewenangan.ts';
import type { CaseContext, Letter } from '../processes/mechanism.ts';
import { contextOf, textOf } from '../processes/read.ts';
import { caseContextOf, readPelaku, versionOf } from './case-context.ts';
import { jabatanPenandaTangan, letterData, letterOf, requestFor, templateOf } from './letters/compose.ts';
import type { LetterPress } from './letters/press.ts';
import type { Pelaku, Services } from './services.ts';
import { type Handler, type Job, Unmendable } from './worker.ts';

/**
 * Header `letter` names the letter, `penandaTangan` the variable that says who signed. Numbers, draws, signs and stores
 * the letter in one transaction; the signer's right to the post is looked at once more.
 */
export const issueLetter =
  (services: Services, press: LetterPress): Handler =>
  async (job) => {
    const loaded = await versionOf(services, job);
    const key = job.headers['letter'] ?? '';
    const letter = letterOf(loaded, key);
    const [context, letters] = await Promise.all([
      caseContextOf(services, job),
      services.letters.numbers(job.processInstanceKey),
    ]);
    const signer = await signerOf(services, job, letter, context);
    const request = requestFor(job, key, letter, context, signer);
    const scan = scanOf(job);
    if (scan !== undefined) {
      const issued = await services.letters.issueScan(request, scan);
      return { suratTerakhir: { ...issued, tanggal: context.tanggal } };
    }
    const { instansi } = request;
    const issued = await services.letters.issue(request, (identity) =>
      press.draw({
        ...templateOf(loaded, letter),
        data: letterData(letter, context, letters, signer, identity),
        moment: services.now(),
        signature: {
          instansi,
          namaInstansi: context.organisasi.instansi(instansi)!.nama,
          name: `${jabatanPenandaTangan(signer)}, ${signer.nama}`,
          reason: `${letter.jenis} ${identity.nomor}`,
        },
      }),
    );
    return { suratTerakhir: { ...issued, tanggal: context.tanggal } };
  };

/** Who signed, if they still hold the post in which they did, and the letter may be signed in that capacity. */
async function signerOf(
  services: Services,
  { headers, variables }: Job,
  letter: Letter,
  context: CaseContext,
): Promise<Pelaku> {
  const name = headers['penandaTangan'] ?? '';
  const signer = readPelaku(variables[name]);
  if (!signer) throw new Unmendable(`Penanda tangan '${letter.jenis}' tidak tercatat (variabel '${name}').`);
  const post = letter.penandaTangan(context);
  if (signer.jabatan !== post)
    throw new Unmendable(
      `'${letter.jenis}' ditandatangani oleh ${signer.namaJabatan}, padahal bukan jabatan penanda tangannya.`,
    );
  const held = await services.holds(signer.pegawai, signer.jabatan, context.tanggal);
  if (!held) throw new Unmendable(`${signer.nama} tidak lagi memangku jabatan ${signer.namaJabatan}.`);
  const objection = keberatanTandaTangan(letter, held, context.settings);
  if (objection !== undefined) throw new Unmendable(objection);
  return { ...signer, kapasitas: held.kapasitas };
}

/** The document of a letter signed on paper, if it was. */
function scanOf({ headers, variables }: Job): string | undefined {
  if (headers['pindaian'] === undefined) return undefined;
  const { metode, berkas } = contextOf(variables[headers['pindaian']]);
  return metode === 'pindaian' ? textOf(contextOf(berkas)['documentId']) : undefined;
}
