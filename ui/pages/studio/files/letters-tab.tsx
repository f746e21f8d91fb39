import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import type { DraftFile } from '../../../../api/contract/drafts.ts';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { FileTabs } from './file-tabs.tsx';
import { LetterDrawing } from './letter-drawing.tsx';

/** The templates of a draft's letters, each beside the letter it makes. */
export default function LettersTab() {
  const { files: words } = useStudioText();
  return (
    <FileTabs part="letters" label={words.letter} empty={<p className="subtle">{words.noLetters}</p>}>
      {(file) => <OpenLetter key={file.name} file={file} />}
    </FileTabs>
  );
}

function OpenLetter({ file }: { readonly file: DraftFile }) {
  const { files: words } = useStudioText();
  const { mayEdit, saver, recovered } = useDraft();
  const part = `letters/${file.name}`;
  const [content, setContent] = useState(() => saver.unsaved.get(part) ?? recovered.get(part) ?? file.content);
  const drawn = useDeferredValue(content);
  const lines = content.split('\n').length;
  const edit = (changed: string) => {
    setContent(changed);
    saver.put(part, changed);
  };
  const save = (event: KeyboardEvent) => {
    if (!(event.key === 's' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    void saver.flush();
  };
  return (
    <div className="letter-editor">
      <section className="letter-source">
        <label htmlFor="naskah">{words.template}</label>
        <div className="numbered">
          <pre aria-hidden="true">{Array.from({ length: lines }, (_, index) => index + 1).join('\n')}</pre>
          <textarea
            id="naskah"
            lang="id"
            spellCheck={false}
            wrap="off"
            rows={lines + 1}
            value={content}
            readOnly={!mayEdit}
            onChange={({ target }) => edit(target.value)}
            onKeyDown={save}
            aria-describedby="naskah-petunjuk"
          />
        </div>
        <p id="naskah-petunjuk" className="subtle">
          {words.lines(lines)}. {words.templateHint}
        </p>
      </section>
      <LetterDrawing name={file.name} content={drawn} />
    </div>
  );
}
