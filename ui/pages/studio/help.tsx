import { useState } from 'react';
import { FormDialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { useStudioText } from './text/index.ts';

/** How to work here, beside the work. */
export function Help() {
  const { help } = useStudioText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button small quiet" onClick={() => setOpen(true)}>
        <Icon name="help" />
        {help.open}
      </button>
      <FormDialog title={help.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="help">
          {help.topics.map(({ title, lines }) => (
            <section key={title}>
              <h3>{title}</h3>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </FormDialog>
    </>
  );
}
