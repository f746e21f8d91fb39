import type { OutgoingLetter, WaitingCase } from '../contract/correspondence.ts';
import type { ProblemDetail } from '../contract/problem.ts';
import type { Found } from '../contract/search.ts';
import type { Caller } from './caller.ts';
import type { SuratMasuk } from './case-file.ts';
import type { Stage } from './play.ts';

/** Brings the letters of other agencies that a story tells of, as the agency's persuratan. */
export class Post {
  private readonly stage: Stage;
  private readonly processId: string;
  private readonly caller: Caller;
  /** By the event that waits for them. */
  private readonly letters: Map<string, SuratMasuk[]>;

  constructor(stage: Stage, processId: string, caller: Caller, letters: Map<string, SuratMasuk[]>) {
    this.stage = stage;
    this.processId = processId;
    this.caller = caller;
    this.letters = letters;
  }

  /**
   * Sends what waits to be sent, and enters the next letter for which a case waits.
   * @param refused told where the letter is refused
   * @returns whether one came
   */
  async bring(processInstanceKey: string, refused: (problem: ProblemDetail) => void): Promise<boolean> {
    if ([...this.letters.values()].every((list) => list.length === 0)) return false;
    const { instansi, username } = await this.registrar();
    const sent = await this.send(username, processInstanceKey);
    const waiting = await this.waiting(username, processInstanceKey, sent);
    const next = waiting.find(({ elementId }) => (this.letters.get(elementId)?.length ?? 0) > 0);
    if (!next) return false;
    const list = this.letters.get(next.elementId)!;
    await this.enter(username, instansi, next, sent[0]!.instansiLuar.id, list.shift()!, refused);
    return true;
  }

  /** Marks what the case wrote to other agencies as sent; @returns all of it, the latest first. */
  private async send(username: string, processInstanceKey: string): Promise<readonly OutgoingLetter[]> {
    const { items } = await this.caller.demand<Found<OutgoingLetter>>(
      username,
      'POST',
      '/api/outgoing-letters/search',
      { filter: { processInstanceKey } },
    );
    for (const { id, jenis, instansiLuar } of items.filter((one) => one.status === 'menunggu dikirim')) {
      const dikirim = this.stage.office.office.today();
      await this.caller.demand(username, 'POST', `/api/outgoing-letters/${id}/dispatch`, { dikirim, cara: 'kurir' });
      this.stage.tell(`${username}: mengirim ${jenis} kepada ${instansiLuar.nama}`);
    }
    return items;
  }

  private async waiting(
    username: string,
    processInstanceKey: string,
    sent: readonly OutgoingLetter[],
  ): Promise<readonly WaitingCase[]> {
    const agencies = [...new Set(sent.map(({ instansiLuar }) => instansiLuar.id))];
    const found = await Promise.all(
      agencies.map((id) =>
        this.caller.demand<{ items: readonly WaitingCase[] }>(
          username,
          'GET',
          `/api/incoming-letters/waiting-cases?instansiLuar=${encodeURIComponent(id)}`,
        ),
      ),
    );
    return found.flatMap(({ items }) => items).filter((one) => one.processInstanceKey === processInstanceKey);
  }

  private async enter(
    username: string,
    instansi: string,
    { processInstanceKey, elementName }: WaitingCase,
    writtenTo: string,
    letter: SuratMasuk,
    refused: (problem: ProblemDetail) => void,
  ): Promise<void> {
    const { nomor, tanggal, diterima = this.stage.office.office.today(), hal = 'Jawaban' } = letter;
    const scan = (await this.caller.upload(username, letter.pindaian ?? 'surat-masuk.pdf')) as { documentId: string };
    const answer = await this.caller.ask(username, 'POST', '/api/incoming-letters', {
      instansi,
      instansiLuar: letter.instansi ?? writtenTo,
      nomor,
      tanggal,
      diterima,
      hal,
      pindaian: scan.documentId,
      processInstanceKey,
    });
    if (answer.ok) this.stage.tell(`${username}: surat masuk ${nomor} (${elementName})`);
    else refused(answer.problem);
  }

  /** Account of whoever keeps the register of the mechanism's agency. */
  private async registrar(): Promise<{ readonly instansi: string; readonly username: string }> {
    const { office, database } = this.stage.office;
    const instansi = office.mechanism(this.processId)!.regulation.instansi;
    const { rows } = await database.pool.query<{ username: string }>(
      `select a.username from peran_instansi r join pemangku_jabatan p on p.jabatan = r.jabatan and p.mulai <= $2
          and (p.selesai is null or p.selesai >= $2) join account a on a.pegawai = p.pegawai
        where r.instansi = $1 and r.peran = 'persuratan' order by p.kapasitas = 'definitif' limit 1`,
      [instansi, office.today()],
    );
    if (!rows[0]) throw new Error(`Expected '${instansi}' to have persuratan with an account, but it has none`);
    return { instansi, username: rows[0].username };
  }
}
