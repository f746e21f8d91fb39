import { childOf, type DiagramElement, extensionOf, listOf, textOf } from '../../../../processes/bpmn.ts';
import type { BpmnFactory, Modeler, Shape } from './services.ts';

/** Changes extension elements of a diagram, each change as one that can be undone. */
export class Extensions {
  private readonly modeler: Pick<Modeler, 'get'>;

  constructor(modeler: Pick<Modeler, 'get'>) {
    this.modeler = modeler;
  }

  /** Sets a `zeebe:property`; an empty value takes it away. */
  setProperty(element: Shape, name: string, value: string): void {
    this.setEntry(element, { type: 'zeebe:Properties', list: 'properties', item: 'zeebe:Property', key: 'name' }, [
      name,
      value,
    ]);
  }

  /** Sets a header of the job; an empty value takes it away. */
  setHeader(element: Shape, key: string, value: string): void {
    this.setEntry(element, { type: 'zeebe:TaskHeaders', list: 'values', item: 'zeebe:Header', key: 'key' }, [
      key,
      value,
    ]);
  }

  /** Sets what an extension element says, for example who performs a task. */
  set(element: Shape, type: string, attributes: { readonly [name: string]: string | undefined }): void {
    const isEmpty = Object.values(attributes).every((value) => value === undefined || value === '');
    this.replace(element, type, isEmpty ? undefined : this.factory.create(type, attributes));
  }

  private setEntry(element: Shape, kind: EntryKind, [name, value]: readonly [string, string]): void {
    const before = listOf(extensionOf(element.businessObject, kind.type), kind.list);
    const given = value === '' ? [] : [this.factory.create(kind.item, { [kind.key]: name, value })];
    const at = before.findIndex((entry) => textOf(entry, kind.key) === name);
    const after = at === -1 ? [...before, ...given] : [...before.slice(0, at), ...given, ...before.slice(at + 1)];
    const list = after.length === 0 ? undefined : this.factory.create(kind.type, { [kind.list]: after });
    for (const entry of after) adopt(entry, list);
    this.replace(element, kind.type, list);
  }

  private replace(element: Shape, type: string, extension: DiagramElement | undefined): void {
    const node = element.businessObject;
    const holder = childOf(node, 'extensionElements');
    const before = listOf(holder, 'values');
    const at = before.findIndex(({ $type }) => $type === type);
    const added = extension ? [extension] : [];
    const values = at === -1 ? [...before, ...added] : [...before.slice(0, at), ...added, ...before.slice(at + 1)];
    const modeling = this.modeler.get('modeling');
    if (holder) {
      for (const value of added) adopt(value, holder);
      modeling.updateModdleProperties(element, holder, { values });
      return;
    }
    const created = this.factory.create('bpmn:ExtensionElements', { values });
    for (const value of added) adopt(value, created);
    adopt(created, node);
    modeling.updateProperties(element, { extensionElements: created });
  }

  private get factory(): BpmnFactory {
    return this.modeler.get('bpmnFactory');
  }
}

interface EntryKind {
  readonly type: string;
  readonly list: string;
  readonly item: string;
  readonly key: string;
}

/** The writer of XML finds namespaces through parents. */
function adopt(child: DiagramElement, parent: DiagramElement | undefined): void {
  (child as { $parent?: DiagramElement | undefined }).$parent = parent;
}
