import type { DiagramElement } from '../bpmn.ts';
import { ControlFlow } from '../control-flow.ts';
import type { Law, NodeKey } from './law.ts';

/** An edited diagram as the law of its mechanism looks at it. */
export class Edited {
  readonly law: Law;
  readonly process: DiagramElement;
  readonly flow: ControlFlow;
  private readonly keys = new Map<DiagramElement, NodeKey>();
  private readonly byKey = new Map<NodeKey, DiagramElement[]>();

  constructor(process: DiagramElement, law: Law) {
    this.law = law;
    this.process = process;
    this.flow = new ControlFlow(process);
    for (const node of this.flow.nodes) {
      const key = law.keyIn(this.flow, node);
      this.keys.set(node, key);
      const beside = this.byKey.get(key);
      if (beside) beside.push(node);
      else this.byKey.set(key, [node]);
    }
  }

  /** Where a node of the mechanism's own diagram stands now; several where somebody copied it. */
  nodesOf(key: NodeKey): readonly DiagramElement[] {
    return this.byKey.get(key) ?? [];
  }

  keyOf(node: DiagramElement): NodeKey {
    return this.keys.get(node) ?? this.law.keyIn(this.flow, node);
  }

  /** Whether a node is none of the mechanism's own diagram. */
  isAdded(node: DiagramElement): boolean {
    return this.law.nodeOf(this.keyOf(node)) === undefined;
  }
}
