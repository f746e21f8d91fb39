import { FormEditor } from '@bpmn-io/form-js-editor';
import { useEffect, useRef, useState } from 'react';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import '../../../styles/studio-forms.css';
import { useStudioText } from '../text/index.ts';
import { speak, translateModule } from '../words/translate.ts';

interface FormEditorFrameProps {
  /** Counts once: a later one would undo what someone drew. */
  readonly content: string;
  readonly onChange: (content: string) => void;
}

/** The form editor of form-js. */
export default function FormEditorFrame({ content, onChange }: FormEditorFrameProps) {
  const { files: words } = useStudioText();
  const frame = useRef<HTMLDivElement>(null);
  const [isBroken, setBroken] = useState(false);
  const first = useRef(content);
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  useEffect(() => {
    const schema = JSON.parse(first.current) as { readonly [property: string]: unknown };
    const editor = new FormEditor({ container: frame.current!, additionalModules: [translateModule] });
    const silence = speak(frame.current!);
    const save = () => told.current(JSON.stringify({ ...editor.saveSchema(), id: schema['id'] }, null, 2));
    editor.importSchema(schema).then(
      () => {
        // What officials will read is Indonesian, whatever language the editor speaks.
        frame.current?.querySelector('.fjs-form-container')?.setAttribute('lang', 'id');
        editor.on('changed', save);
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
      {isBroken && <p role="alert">{words.formFailed}</p>}
      <div ref={frame} className="form-editor" />
    </>
  );
}
