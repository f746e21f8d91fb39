import { useEffect, useRef, useState } from 'react';
import type { DiagramProblem, ProcessLaw } from '../../../../api/contract/drafts.ts';
import type { Mandate } from '../../../../processes/mandates.ts';
import type { OpenDraft } from '../draft-context.ts';
import { templatesWith } from '../templates/index.ts';
import { studioText } from '../text/index.ts';
import { speak } from '../words/translate.ts';
import { registerInsertion } from './add-step.ts';
import { Guard, type LawOfDiagram, type Padlock, type Refusal } from './guard.ts';
import { createModeler, createViewer } from './modeler.ts';
import type { Modeler } from './services.ts';
import { namesIn, type StepVocabulary } from './vocabulary.ts';

export interface OpenModeler {
  readonly modeler: Modeler;
  readonly guard: Guard;
}

interface Watching {
  readonly onProblems: (problems: readonly DiagramProblem[]) => void;
  readonly onRefusal: (refusal: Refusal) => void;
  /** Something changed, and is to be saved. */
  readonly onChange: (xml: string) => void;
}

/** A modeler with the draft's diagram, from the moment it is drawn. */
export function useModeler(
  { draft, law, recovered }: OpenDraft,
  isShown: boolean,
  canEdit: boolean,
  watching: Watching,
) {
  const canvas = useRef<HTMLDivElement>(null);
  const properties = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<OpenModeler>();
  const [padlocks, setPadlocks] = useState<readonly Padlock[]>([]);
  const [isBroken, setBroken] = useState(false);
  const told = useRef(watching);
  // The lists follow what the draft has; the diagram is read once: later ones would undo what someone drew.
  const given = useRef({ draft, law, xml: recovered.get('diagram') ?? draft.diagram });
  useEffect(() => {
    told.current = watching;
    given.current = { ...given.current, draft, law };
  });
  useEffect(() => {
    if (!isShown) return;
    const { xml } = given.current;
    const modeler: Modeler = canEdit
      ? createModeler(canvas.current!, properties.current!, () => vocabularyOf(modeler, given.current))
      : createViewer(canvas.current!);
    if (canEdit) registerInsertion(modeler);
    let isGone = false;
    Promise.all([lawOf(modeler, given.current.law), modeler.importXML(xml)]).then(
      ([law]) => {
        if (isGone) return;
        showBeginning(modeler);
        const onProblems = (problems: readonly DiagramProblem[]) => told.current.onProblems(problems);
        const onRefusal = (refusal: Refusal) => told.current.onRefusal(refusal);
        const onAccepted = handingOn(modeler, (changed) => told.current.onChange(changed));
        const guard = new Guard(modeler, law, {
          onProblems,
          onPadlocks: setPadlocks,
          onRefusal,
          onAccepted,
        });
        if (canEdit)
          modeler.get('elementTemplatesLoader').setTemplates(templatesWith(vocabularyOf(modeler, given.current)));
        setOpened({ modeler, guard });
      },
      () => setBroken(!isGone),
    );
    const silence = [speak(canvas.current!), speak(properties.current!)];
    return () => {
      isGone = true;
      for (const stop of silence) stop();
      setOpened(undefined);
      modeler.destroy();
    };
  }, [isShown, canEdit]);
  return { canvas, properties, opened, padlocks, isBroken };
}

/** The law of a mechanism, its diagram parsed as the edited one is; over the API citations are plain text. */
async function lawOf(modeler: Modeler, { mandates, original }: ProcessLaw): Promise<LawOfDiagram> {
  const { rootElement } = await modeler.get('moddle').fromXML(original);
  return { mandates: mandates as readonly Mandate[], original: rootElement };
}

function vocabularyOf(modeler: Modeler, { draft, law }: Pick<OpenDraft, 'draft' | 'law'>): StepVocabulary {
  return {
    ...namesIn(modeler.getDefinitions()),
    articles: [studioText().diagram.officeRule, ...law.articles.map(({ ref }) => ref)],
    forms: draft.forms.map(({ name }) => name).sort(),
  };
}

/** Below this the words of a diagram cannot be read. */
const READABLE = 0.7;

function showBeginning(modeler: Modeler): void {
  const canvas = modeler.get('canvas');
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE) return;
  canvas.zoom(READABLE);
  const [start] = modeler.get('elementRegistry').filter(({ type }) => type === 'bpmn:StartEvent');
  // Beside the tools, which lie over the canvas on the left.
  if (start) canvas.scrollToElement(start, { top: 120, left: 280, bottom: 120, right: 120 });
}

/** Hands on the diagram after changes that may stay, once nothing else of the same moment is to come. */
function handingOn(modeler: Modeler, onChange: (xml: string) => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      void modeler.saveXML({ format: true }).then(({ xml }) => xml !== undefined && onChange(xml));
    }, 50);
  };
}
