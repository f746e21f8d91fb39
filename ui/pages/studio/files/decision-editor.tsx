import DmnModeler from 'dmn-js/lib/Modeler';
import DmnViewer from 'dmn-js/lib/Viewer';
import { useEffect, useRef, useState } from 'react';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css';
import '../../../styles/studio-forms.css';
import { useStudioText } from '../text/index.ts';
import { speak, translateModule } from '../words/translate.ts';

interface DecisionEditorProps {
  /** Counts once: a later one would undo what someone wrote. */
  readonly content: string;
  readonly mayEdit: boolean;
  readonly onChange: (content: string) => void;
}

/** The editor of decision tables of dmn-js; to be read only where nobody may change it. */
export default function DecisionEditor({ content, mayEdit, onChange }: DecisionEditorProps) {
  const { files: words } = useStudioText();
  const frame = useRef<HTMLDivElement>(null);
  const [isBroken, setBroken] = useState(false);
  const first = useRef({ content, mayEdit });
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  useEffect(() => {
    const { content: xml, mayEdit } = first.current;
    const modules = { additionalModules: [translateModule] };
    const options = { container: frame.current!, drd: modules, decisionTable: modules, literalExpression: modules };
    const editor = mayEdit ? new DmnModeler(options) : new DmnViewer(options);
    const silence = speak(frame.current!);
    const save = () => void editor.saveXML({ format: true }).then(({ xml: changed }) => told.current(changed));
    const watched = new Set<object>();
    // Each view has events of its own, and is there once it has been opened.
    const watch = () => {
      const viewer = editor.getActiveViewer();
      if (!mayEdit || !viewer || watched.has(viewer)) return;
      watched.add(viewer);
      viewer.on('elements.changed', save);
    };
    editor.on('views.changed', watch);
    const openTable = () => {
      const table = editor.getViews().find(({ type }) => type === 'decisionTable');
      return table && editor.open(table);
    };
    editor
      .importXML(xml)
      .then(openTable)
      .then(
        () => {
          watch();
          leaveOutOfHeaders(frame.current);
        },
        () => setBroken(true),
      );
    return () => {
      silence();
      editor.destroy();
    };
  }, []);
  return (
    <>
      {isBroken && <p role="alert">{words.decisionFailed}</p>}
      <div ref={frame} className="decision-editor" />
    </>
  );
}

/** The corner above the numbers of the rules is drawn as a header without words: it is none to those who listen. */
function leaveOutOfHeaders(frame: HTMLElement | null): void {
  frame?.querySelector('th.index-column')?.setAttribute('role', 'presentation');
}
