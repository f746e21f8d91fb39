import { useRef } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { exportUrl } from '../api.ts';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import type { Modeler } from './services.ts';

/** The draft as files: its diagram for other editors, its picture for letters and slides. */
export function ExportMenu({ modeler }: { readonly modeler: Modeler }) {
  const { diagram: words } = useStudioText();
  const { draft, saver } = useDraft();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const picture = async () => {
    const { svg } = await modeler.saveSVG();
    download(`${draft.processDefinitionId}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
    close();
  };
  const diagram = async () => {
    await saver.flush();
    window.location.assign(exportUrl(draft.id));
    close();
  };
  return (
    <details className="menu" ref={menu}>
      <summary className="button small quiet">
        <Icon name="download" />
        {words.exportFile}
      </summary>
      <ul className="menu-items">
        <li>
          <button type="button" onClick={() => void diagram()}>
            {words.exportBpmn}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void picture()}>
            {words.exportSvg}
          </button>
        </li>
      </ul>
    </details>
  );
}

function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it as soon as it can; afterwards nobody needs it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
