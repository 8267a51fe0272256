'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { useId, useRef, type ReactNode, type RefObject } from 'react';
import { editor as english } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Button } from './Button';
import { X } from './icons';
import { Backdrop, DialogPopup } from './Popup.styles';
import { usePopups } from './PopupsContext';
import { useKeyScroll } from './useKeyScroll';

export interface DialogProps {
  title: ReactNode;
  /** @defaultValue true */
  open?: boolean | undefined;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot. */
  actions?: ReactNode;
  /** Twice as wide, for what stands side by side. */
  wide?: boolean | undefined;
  /** What gets the focus first. Left out: the first thing that can have it. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** What gets the focus afterwards. Left out: what had it before. */
  finalFocus?: RefObject<HTMLElement | null> | (() => HTMLElement | null) | undefined;
}

/** What stands between a dialog's title and its buttons; keys scroll it, whatever it holds. */
function DialogBody({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const isStop = useKeyScroll(body);
  return (
    <div
      ref={body}
      data-part="body"
      {...(isStop && { tabIndex: 0, role: 'group', 'aria-labelledby': labelledBy })}
    >
      {children}
    </div>
  );
}

/** A window over the editor, which waits for an answer. Renders a `<div>` with the role dialog. */
export function Dialog({
  title,
  open = true,
  onClose,
  children,
  actions,
  wide,
  initialFocus,
  finalFocus,
}: DialogProps) {
  const { text } = useEditorMessages('editor', english);
  const container = usePopups();
  const titleId = useId();
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal container={container}>
        <Base.Backdrop render={<Backdrop />} />
        <Base.Popup
          render={<DialogPopup />}
          data-wide={wide || undefined}
          {...(initialFocus && { initialFocus })}
          {...(finalFocus && { finalFocus })}
        >
          <div data-part="head">
            <Base.Title id={titleId}>{title}</Base.Title>
            <Base.Close
              render={<Button look="quiet" icon={X} data-icon-only aria-label={text('close')} />}
            />
          </div>
          <DialogBody labelledBy={titleId}>{children}</DialogBody>
          {actions !== undefined && <div data-part="foot">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
