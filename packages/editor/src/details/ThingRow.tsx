'use client';

import type { Id, ThingKind } from '@sojourn/core';
import { contentAttributes, hasText } from '@sojourn/react/kit';
import { useEffect, useRef, type ReactNode } from 'react';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { ArrowDown, ArrowUp, Trash2 } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';

/** A thing in a list. */
export interface ListedThing {
  kind: ThingKind;
  id: Id;
  thing: object;
  /** What stands beside its title. */
  note?: string | undefined;
}

export interface ThingRowProps {
  title: string;
  note?: string | undefined;
  language: string | undefined;
  /** The part that is to take the focus once this is drawn. */
  focusOn?: 'open' | 'up' | 'down' | undefined;
  onOpen: () => void;
  /** Left out where the order is not changed here. */
  onMove?: ((by: -1 | 1) => void) | undefined;
  isFirst: boolean;
  isLast: boolean;
  /** Left out where it cannot be removed. */
  onRemove?: (() => void) | undefined;
  /** What is asked before it is removed. */
  children?: ReactNode;
}

/** A thing in a list: opened by its title, with what moves and removes it. Renders an `<li>`. */
export function ThingRow({
  title,
  note,
  language,
  focusOn,
  onOpen,
  onMove,
  isFirst,
  isLast,
  onRemove,
  children,
}: ThingRowProps) {
  const { text } = useEditorMessages('details', english);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (focusOn === undefined) return;
    const find = (part: string) =>
      row.current?.querySelector<HTMLElement>(`[data-part='${part}']:not(:disabled)`);
    (find(focusOn) ?? find('open'))?.focus();
  }, [focusOn]);
  return (
    <li ref={row}>
      <div data-part="row">
        <button type="button" data-part="open" onClick={onOpen}>
          <span {...contentAttributes(language)}>{title}</span>
          {hasText(note) && <small {...contentAttributes(language)}>{note}</small>}
        </button>
        <div data-part="tools">
          {onMove && (
            <>
              <IconButton
                label={text('moveUp', { title })}
                icon={ArrowUp}
                data-part="up"
                disabled={isFirst}
                onClick={() => onMove(-1)}
              />
              <IconButton
                label={text('moveDown', { title })}
                icon={ArrowDown}
                data-part="down"
                disabled={isLast}
                onClick={() => onMove(1)}
              />
            </>
          )}
          {onRemove && (
            <IconButton
              label={text('remove', { title })}
              icon={Trash2}
              data-part="remove"
              onClick={onRemove}
            />
          )}
        </div>
      </div>
      {children}
    </li>
  );
}
