import type { ReactNode } from 'react';
import { Dialog, Heading, Modal as ModalBox, ModalOverlay } from 'react-aria-components';
import { useText } from '../text.ts';
import { Icon } from './icon.tsx';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page: keeps the focus while it is open, and gives it back. */
export default function Modal({ title, onClose, children }: ModalProps) {
  const { app } = useText();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <ModalBox className="modal">
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="icon-button" aria-label={app.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          {children}
        </Dialog>
      </ModalBox>
    </ModalOverlay>
  );
}
