import type { DiagramElement } from '../../bpmn.ts';
import { checkDiagram } from '../../guard.ts';
import { loadMechanisms } from '../../load.ts';
import type { Breach } from '../../mandates.ts';
import type { Editor } from './editor.ts';
import { type EditSubject, editSubjectOf } from './subject.ts';

/** The mechanism that the guard's own tests edit by hand, and the article of its decision. */
export const loaded = loadMechanisms().find(({ id }) => id === 'lpsk-3-2023.penunjukan-lintas-unit')!;
export const PUTUSAN = 'Lampiran BAB III angka 2 huruf A angka 2 huruf b';

export type Edit = (editor: Editor, by: ByHand) => void;

/** Its diagram, edited by hand and put back. */
export class ByHand {
  readonly subject: EditSubject;

  private constructor(subject: EditSubject) {
    this.subject = subject;
  }

  static begin = async (): Promise<ByHand> => new ByHand(await editSubjectOf(loaded));

  node = (id: string): DiagramElement => this.subject.nodes.find((one) => one.id === id)!;
  flow = (id: string): DiagramElement => this.subject.flows.find((one) => one.id === id)!;
  /** The way into the decision's outcome. */
  into = (): DiagramElement => this.flow('flow_SampaikanJawaban_PelibatanDisetujui');

  breachesOf(edit: Edit): Breach[] {
    const { editor, edited, original } = this.subject;
    try {
      edit(editor, this);
      return checkDiagram(edited, loaded.mechanism, original);
    } finally {
      editor.undo();
    }
  }
}

export const ext = (...values: readonly object[]) => ({
  extensionElements: { $type: 'bpmn:ExtensionElements', values },
});
export const maps = (source: string, target: string) => ({
  $type: 'zeebe:IoMapping',
  outputParameters: [{ $type: 'zeebe:Output', source, target }],
});
