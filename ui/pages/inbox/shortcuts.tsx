import { useEffect, useState } from 'react';
import { FormDialog } from '../../components/dialog.tsx';
import { useText } from '../../text.ts';

type Key = 'next' | 'previous' | 'open' | 'select' | 'search' | 'help';
const KEYS: readonly (readonly [key: string, Key])[] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['x', 'select'],
  ['/', 'search'],
  ['?', 'help'],
];

/** Whether keys belong to what has the focus: a field, a dialog. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, [role=dialog]') !== null;

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.inbox-list .task-card > a')];

/** Moves the focus along the list; Enter then follows the link by itself. */
function moveBy(step: number): void {
  const all = links();
  const at = all.findIndex((link) => link.closest('.task-card')?.contains(document.activeElement));
  all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
}

const ACTIONS: { readonly [K in Exclude<Key, 'open' | 'help'>]: () => void } = {
  next: () => moveBy(1),
  previous: () => moveBy(-1),
  select: () =>
    document.activeElement?.closest('.task-card')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click(),
  search: () => document.querySelector<HTMLInputElement>('.inbox-list input[type=search]')?.focus(),
};

/** The inbox by keyboard, and the list of its keys. */
export function Shortcuts() {
  const { inbox } = useText();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const action = KEYS.find(([key]) => key === event.key)?.[1];
      if (action === undefined || action === 'open') return;
      event.preventDefault();
      if (action === 'help') setOpen(true);
      else ACTIONS[action]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="icon-button shortcuts-button"
        aria-label={inbox.shortcuts}
        title={inbox.shortcuts}
        onClick={() => setOpen(true)}
      >
        <kbd>?</kbd>
      </button>
      <FormDialog title={inbox.shortcuts} isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className="shortcut-list">
          {KEYS.map(([key, action]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{inbox.keys[action]}</dd>
            </div>
          ))}
        </dl>
      </FormDialog>
    </>
  );
}
