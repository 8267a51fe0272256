import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide';
import type { ReactNode, RefObject } from 'react';
import { useWords } from '../i18n/useWords';
import { Icon } from './Icon';
import { usePopupRoot } from './PopupRoot';
import './dialog.css';

interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  /** What takes the focus first; left out: the first thing that can. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  size?: 'wide' | undefined;
  children: ReactNode;
}

/** A window over the page, as long as it is rendered. Renders a `<div>`. */
export function Dialog({ title, onClose, initialFocus, size, children }: DialogProps) {
  const { text } = useWords();
  const container = usePopupRoot();
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal container={container}>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className="dialog" data-size={size} initialFocus={initialFocus}>
          <header className="dialog-head">
            <Base.Title>{title}</Base.Title>
            <Base.Close className="button quiet" aria-label={text('close')}>
              <Icon node={X} />
            </Base.Close>
          </header>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
