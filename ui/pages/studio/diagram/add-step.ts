import { studioText } from '../text/index.ts';
import { Extensions } from './extensions.ts';
import type { ElementTemplate, EventBus, Modeler, Shape } from './services.ts';
import { performerOf } from './vocabulary.ts';

/** Somebody asks for a step of the office: after an element, on a flow, or (undefined) anywhere. */
export const ADD_STEP = 'studio.addStep';
/** Somebody asks for another template for an element. */
export const CHOOSE_TEMPLATE = 'elementTemplates.select';

/** Offers the steps of the office in the palette, and in the menu beside an element. */
class AddStep {
  static readonly $inject = ['palette', 'contextPad', 'eventBus'];
  private readonly eventBus: EventBus;

  constructor(palette: Offering, contextPad: Offering, eventBus: EventBus) {
    this.eventBus = eventBus;
    palette.registerProvider(500, this);
    contextPad.registerProvider(500, this);
  }

  getPaletteEntries() {
    return { 'lincah.add-step': { ...this.entry(undefined), group: 'lincah' } };
  }

  getContextPadEntries(element: Shape) {
    return takesStep(element) ? { 'lincah.add-step': this.entry(element) } : {};
  }

  private entry(element: Shape | undefined) {
    const ask = () => this.eventBus.fire(ADD_STEP, { element });
    return {
      group: 'model',
      className: 'studio-add-step',
      title: studioText().diagram.addStep,
      action: { click: ask, dragstart: ask },
    };
  }
}

interface Offering {
  registerProvider(priority: number, provider: object): void;
}

export const addStepModule = { __init__: ['lincahAddStep'], lincahAddStep: ['type', AddStep] };

/** Whether a step can come after an element, or on it where it is a flow. */
export const takesStep = (element: Shape): boolean => flowAfter(element) !== undefined || isOpenEnded(element);

const isFlow = ({ type }: Shape): boolean => type === 'bpmn:SequenceFlow';
const FLOW_NODE = /(Task|Event|Gateway|SubProcess|CallActivity)$/;
const isOpenEnded = ({ type, outgoing = [], labelTarget }: Shape): boolean =>
  labelTarget === undefined && FLOW_NODE.test(type) && type !== 'bpmn:EndEvent' && !outgoing.some(isFlow);

/** The only flow that goes on from an element; the element itself where it is one. */
function flowAfter(element: Shape): Shape | undefined {
  if (isFlow(element)) return element;
  const flows = (element.outgoing ?? []).filter(isFlow);
  return flows.length === 1 && element.labelTarget === undefined ? flows[0] : undefined;
}

/** Room between two steps, in pixels of the diagram. */
const GAP = 50;
const INSERT = 'lincah.insertStep';

interface Insertion {
  readonly after: Shape;
  readonly template: ElementTemplate;
  readonly name: string;
  /** Form of the step; undefined: none. */
  readonly form: string | undefined;
  /** Who performs it, as an expression; undefined: nobody has to. */
  readonly performer: string | undefined;
  created?: Shape;
}

/** Makes inserting a step one change, which is undone as one. */
export const registerInsertion = (modeler: Modeler): void =>
  modeler.get('commandStack').register(INSERT, {
    preExecute(insertion: Insertion) {
      const created = place(modeler, insertion);
      insertion.created = created;
      const { form: formKey, performer: candidateGroups } = insertion;
      const extensions = new Extensions(modeler);
      modeler.get('modeling').updateProperties(created, { name: insertion.name });
      if (formKey !== undefined) extensions.set(created, 'zeebe:FormDefinition', { formKey });
      if (candidateGroups !== undefined) extensions.set(created, 'zeebe:AssignmentDefinition', { candidateGroups });
    },
  });

/** Puts a step of the office after an element or on a flow, and moves what follows out of its way. @returns the new step */
export function insertStep(modeler: Modeler, asked: Omit<Insertion, 'created'>): Shape {
  const insertion: Insertion = { ...asked };
  modeler.get('commandStack').execute(INSERT, insertion);
  return insertion.created!;
}

function place(modeler: Modeler, { after, template, performer }: Insertion): Shape {
  const shape = modeler.get('elementTemplates').createElement(template);
  const flow = flowAfter(after);
  if (!flow?.source || !flow.target) return modeler.get('autoPlace').append(after, shape);
  const { source, target } = flow;
  const end = source.x + source.width;
  const between = target.x - end;
  const lacking = shape.width + 2 * GAP - between;
  if (between >= 0 && lacking > 0) makeRoom(modeler, end + between / 2, lacking);
  const position =
    between >= 0
      ? { x: end + GAP + shape.width / 2, y: laneOf(modeler, performer) ?? source.y + source.height / 2 }
      : { x: source.x + source.width / 2, y: source.y + source.height + shape.height };
  return modeler.get('modeling').createShape(shape, position, flow);
}

/** Where the steps of a performer stand: in their lane. */
function laneOf(modeler: Modeler, performer: string | undefined): number | undefined {
  if (performer === undefined) return undefined;
  const [step] = modeler
    .get('elementRegistry')
    .filter(({ type, businessObject }) => type === 'bpmn:UserTask' && performerOf(businessObject) === performer);
  return step && step.y + step.height / 2;
}

/** Moves all that stands right of a line further to the right. */
function makeRoom(modeler: Modeler, line: number, width: number): void {
  const delta = { x: Math.ceil(width / 10) * 10, y: 0 };
  const all = modeler.get('elementRegistry').filter(({ parent }) => parent !== undefined);
  const { movingShapes, resizingShapes } = modeler.get('spaceTool').calculateAdjustments(all, 'x', delta.x, line);
  modeler.get('modeling').createSpace(movingShapes, resizingShapes, delta, 'e', line);
}
