import type { Draft, DraftPart, DraftSaved } from '../../contract/drafts.ts';
import { LINTAS_UNIT, type TestOffice } from '../../testing/office.ts';

/** Who writes drafts in tests, and who decides on them. */
export const [AUTHOR, APPROVER] = ['pemilik-proses', 'penyetuju-proses'] as const;

/** The requests of process owners to an office. */
export class StudioForTest {
  readonly office: TestOffice;

  constructor(office: TestOffice) {
    this.office = office;
  }

  /** @returns id of the draft */
  async begin(
    subject = 'Menambah telaah',
    more: { readonly from?: string; readonly by?: string } = {},
  ): Promise<string> {
    const { by = AUTHOR, ...from } = more;
    const answer = await this.office.post(by, '/api/drafts', { processDefinitionId: LINTAS_UNIT, subject, ...from });
    if (answer.statusCode !== 201) throw new Error(`Expected a draft to begin, but got ${answer.body}`);
    return answer.json<{ id: string }>().id;
  }

  read = async (id: string, username: string = AUTHOR): Promise<Draft> =>
    (await this.office.get(username, `/api/drafts/${id}`)).json();

  put = (id: string, path: string, payload: object, username: string = AUTHOR) =>
    this.office.ask(username, { method: 'PUT', url: `/api/drafts/${id}/${path}`, payload });

  step = (id: string, step: string, payload: object | undefined, username: string) =>
    this.office.post(username, `/api/drafts/${id}/${step}`, payload);

  /** Changes the diagram as it stands; @returns what was answered */
  async draw(id: string, change: (xml: string) => string, username: string = AUTHOR): Promise<DraftSaved> {
    const { diagram, revision } = await this.read(id);
    return this.saved(await this.put(id, 'diagram', { xml: change(diagram), revision }, username));
  }

  /** Changes a file as it stands. */
  async write(id: string, part: DraftPart, name: string, change: (content: string) => string): Promise<DraftSaved> {
    const draft = await this.read(id);
    const before = draft[part].find((file) => file.name === name)?.content ?? '';
    return this.saved(await this.put(id, `${part}/${name}`, { content: change(before), revision: draft.revision }));
  }

  /** Submits and approves a draft. @param effectiveFrom absent: today */
  async approve(id: string, effectiveFrom: string = this.office.simulation.office.office.today()): Promise<void> {
    for (const answer of [
      await this.step(id, 'submission', {}, AUTHOR),
      await this.step(id, 'approval', { effectiveFrom }, APPROVER),
    ])
      if (answer.statusCode !== 204) throw new Error(`Expected the draft to be approved, but got ${answer.body}`);
  }

  private saved(answer: { readonly statusCode: number; readonly body: string }): DraftSaved {
    if (answer.statusCode !== 200) throw new Error(`Expected it to be saved, but got ${answer.body}`);
    return JSON.parse(answer.body) as DraftSaved;
  }
}

/** Renames a step of the diagram of Gambar 5: an edit that the law allows. */
export const renamed = (xml: string): string =>
  xml.replace(/(<bpmn:userTask id="task_AjukanUsulan"[^>]*name=")/, '$1Segera: ');
