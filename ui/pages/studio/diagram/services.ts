import type { DiagramElement } from '../../../../processes/bpmn.ts';

/** What we use of the modeler's services, which come untyped. */
export interface Shape {
  readonly id: string;
  readonly type: string;
  readonly businessObject: DiagramElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parent?: Shape;
  /** Of a label: what it stands beside. */
  readonly labelTarget?: Shape;
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
  readonly incoming?: readonly Shape[];
  readonly outgoing?: readonly Shape[];
  readonly source?: Shape;
  readonly target?: Shape;
}

interface Padding {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Canvas {
  zoom(): number;
  zoom(to: number | 'fit-viewport', center?: 'auto'): number;
  scrollToElement(element: Shape | string, padding?: Padding | number): void;
  addMarker(element: string, name: string): void;
  removeMarker(element: string, name: string): void;
  resized(): void;
  getRootElement(): Shape;
}

export interface ElementRegistry {
  get(id: string): Shape | undefined;
  getAll(): readonly Shape[];
  filter(isWanted: (element: Shape) => boolean): readonly Shape[];
}

export interface Overlays {
  add(
    element: string,
    type: string,
    overlay: { position: { top?: number; left?: number; right?: number; bottom?: number }; html: HTMLElement },
  ): string;
  remove(filter: { readonly type: string }): void;
}

export interface EventBus {
  on<E = unknown>(event: string | readonly string[], listener: (event: E) => void): void;
  off(event: string | readonly string[], listener: (event: never) => void): void;
  fire(event: string, payload?: object): unknown;
}

export interface CommandStack {
  undo(): void;
  redo(): void;
  execute(command: string, context: object): void;
  register(command: string, handler: { preExecute(context: never): void }): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

export interface Selection {
  select(elements: Shape | readonly Shape[] | null): void;
  get(): readonly Shape[];
}

export interface Modeling {
  createShape(shape: Shape, position: { x: number; y: number }, target: Shape): Shape;
  createSpace(
    moving: readonly Shape[],
    resizing: readonly Shape[],
    delta: { x: number; y: number },
    direction: 'e',
    start: number,
  ): void;
  updateProperties(element: Shape, properties: object): void;
  updateModdleProperties(element: Shape, moddleElement: DiagramElement, properties: object): void;
  removeElements(elements: readonly Shape[]): void;
}

export interface BpmnFactory {
  create(type: string, properties?: object): DiagramElement;
}

export interface ElementTemplate {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly appliesTo: readonly string[];
  readonly elementType?: { readonly value: string };
}

export interface ElementTemplates {
  getAll(element?: Shape): readonly ElementTemplate[];
  get(id: string, version: number): ElementTemplate | undefined;
  createElement(template: ElementTemplate): Shape;
  applyTemplate(element: Shape, template: ElementTemplate): Shape;
}

export interface AutoPlace {
  append(source: Shape, shape: Shape, hints?: object): Shape;
}

export interface SpaceTool {
  calculateAdjustments(
    elements: readonly Shape[],
    axis: 'x',
    delta: number,
    start: number,
  ): { readonly movingShapes: readonly Shape[]; readonly resizingShapes: readonly Shape[] };
}

export interface Create {
  start(event: Event, shape: Shape): void;
}

/** A modeler, by its services. */
export interface Modeler {
  get(service: 'canvas'): Canvas;
  get(service: 'elementRegistry'): ElementRegistry;
  get(service: 'overlays'): Overlays;
  get(service: 'eventBus'): EventBus;
  get(service: 'commandStack'): CommandStack;
  get(service: 'selection'): Selection;
  get(service: 'modeling'): Modeling;
  get(service: 'bpmnFactory'): BpmnFactory;
  get(service: 'elementTemplates'): ElementTemplates;
  get(service: 'autoPlace'): AutoPlace;
  get(service: 'moddle'): { fromXML(xml: string): Promise<{ readonly rootElement: DiagramElement }> };
  get(service: 'spaceTool'): SpaceTool;
  get(service: 'elementTemplatesLoader'): { setTemplates(templates: readonly object[]): void };
  importXML(xml: string): Promise<{ readonly warnings: readonly unknown[] }>;
  saveXML(options: { readonly format: boolean }): Promise<{ readonly xml?: string }>;
  saveSVG(): Promise<{ readonly svg: string }>;
  getDefinitions(): DiagramElement;
  destroy(): void;
}
