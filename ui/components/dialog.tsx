import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../text.ts';
import { Icon } from './icon.tsx';
import { InlineProblem } from './states.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, isOpen, onClose, children }: FormDialogProps) {
  const { app } = useText();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="icon-button" aria-label={app.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
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
