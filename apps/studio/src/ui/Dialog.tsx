import { X } from 'lucide';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { Icon } from './Icon';

interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A window over the page, as long as it is rendered: the browser keeps the focus inside, closes it
 * on Escape and gives the focus back. Renders a `<dialog>`.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { text } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is taken away, so that the focus goes back to where it came from.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button quiet" aria-label={text('close')} onClick={onClose}>
          <Icon node={X} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
