import { lazy, Suspense, useState } from 'react';
import type { DraftFile } from '../../../../api/contract/drafts.ts';
import type { Schema } from '../../../components/form/form-schema.ts';
import FormView from '../../../components/form/form-view.tsx';
import { Loading } from '../../../components/states.tsx';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { FileTabs } from './file-tabs.tsx';
import { newForm } from './new-form.ts';

const FormEditorFrame = lazy(() => import('./form-editor.tsx'));

/** The forms of a draft: one edits them, or sees them as officials will. */
export default function FormsTab() {
  const { files: words } = useStudioText();
  const { draft } = useDraft();
  const used = new Set([...draft.diagram.matchAll(/formKey="([^"]*)"/g)].map(([, name = '']) => name));
  return (
    <FileTabs
      part="forms"
      usedBy={used}
      label={words.form}
      create={{ label: words.newForm, content: newForm }}
      empty={<p className="subtle">{words.noForms}</p>}
    >
      {(file) => <OpenForm key={file.name} file={file} />}
    </FileTabs>
  );
}

function OpenForm({ file }: { readonly file: DraftFile }) {
  const { files: words } = useStudioText();
  const { mayEdit, saver, recovered } = useDraft();
  const [mode, setMode] = useState<'edit' | 'view'>(mayEdit ? 'edit' : 'view');
  const part = `forms/${file.name}`;
  const content = saver.unsaved.get(part) ?? recovered.get(part) ?? file.content;
  return (
    <>
      {mayEdit && (
        <fieldset className="segments">
          <legend className="visually-hidden">{words.mode}</legend>
          {(['edit', 'view'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={mode === one} onClick={() => setMode(one)}>
              {words[one]}
            </button>
          ))}
        </fieldset>
      )}
      {mode === 'edit' ? (
        <Suspense fallback={<Loading />}>
          <FormEditorFrame content={content} onChange={(changed) => saver.put(part, changed)} />
        </Suspense>
      ) : (
        <div className="form-preview card">
          <FormView
            schema={JSON.parse(content) as Schema}
            data={{}}
            isReadOnly={false}
            onEdit={() => undefined}
            onReady={() => undefined}
            ref={null}
          />
        </div>
      )}
    </>
  );
}
