import { useRef, useState } from 'react';
import { executableProcess } from '../../../../processes/bpmn.ts';
import { FormDialog } from '../../../components/dialog.tsx';
import { Icon } from '../../../components/icon.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { useDraft } from '../draft-context.ts';
import { studioText, useStudioText } from '../text/index.ts';
import type { OpenModeler } from './use-modeler.ts';

/** The most the server takes, in bytes. */
const LARGEST = 1_000_000;

/** Puts a diagram from a file in the place of the draft's, or says why it cannot; the one before can be brought back. */
export function ImportButton({ opened: { modeler, guard } }: { readonly opened: OpenModeler }) {
  const { diagram: words } = useStudioText();
  const { draft, saver } = useDraft();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ readonly name: string; readonly reason: string }>();
  const [before, setBefore] = useState<string>();
  const draw = async (xml: string) => {
    await modeler.importXML(xml);
    guard.begin();
  };
  const take = async (file: File) => {
    const refuse = (reason: string) => setRefused({ name: file.name, reason });
    if (file.size > LARGEST) return refuse(words.importTooLarge);
    const last = (await modeler.saveXML({ format: true })).xml ?? draft.diagram;
    const xml = await file.text();
    try {
      await draw(xml);
    } catch {
      await draw(last);
      return refuse(words.importUnreadable);
    }
    const found = executableProcess(modeler.getDefinitions())?.id;
    if (found !== draft.processDefinitionId) {
      await draw(last);
      return refuse(words.importOther(found ?? '–', draft.processDefinitionId));
    }
    saver.put('diagram', xml);
    setBefore(last);
    showToast(studioText().diagram.imported(file.name));
  };
  const bringBack = async (last: string) => {
    await draw(last);
    saver.put('diagram', last);
    setBefore(undefined);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".bpmn,.xml"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void take(file);
        }}
      />
      {before !== undefined && (
        <button type="button" className="button small quiet" onClick={() => void bringBack(before)}>
          <Icon name="undo" />
          {words.importUndo}
        </button>
      )}
      <button type="button" className="button small quiet" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {words.importFile}
      </button>
      <FormDialog
        title={words.importRefused(refused?.name ?? '')}
        isOpen={refused !== undefined}
        onClose={() => setRefused(undefined)}
      >
        <p>{refused?.reason}</p>
        <p className="subtle">{words.importReasons}</p>
      </FormDialog>
    </>
  );
}
