import { lazy, type ReactNode, Suspense } from 'react';
import { useText } from '../text.ts';
import { InlineProblem } from './states.tsx';

/** What keeps the focus in a dialog is large, and nobody waits for it to read a list. */
const Modal = lazy(() => import('./modal.tsx'));

interface FormDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, isOpen, onClose, children }: FormDialogProps) {
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <Modal title={title} onClose={onClose}>
        {children}
      </Modal>
    </Suspense>
  );
}

interface DialogActionsProps {
  /** Why the last try failed. */
  readonly error: unknown;
  readonly onClose: () => void;
  /** What the form does, as its button says. */
  readonly action: string;
  readonly isDanger?: boolean;
  readonly isDisabled: boolean;
}

/** The end of a form in a dialog: what went wrong, the way out, and what it does. */
export function DialogActions({ error, onClose, action, isDanger = false, isDisabled }: DialogActionsProps) {
  const { app } = useText();
  return (
    <>
      <InlineProblem error={error} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {app.cancel}
        </button>
        <button type="submit" className={`button ${isDanger ? 'danger' : 'primary'}`} disabled={isDisabled}>
          {action}
        </button>
      </div>
    </>
  );
}
