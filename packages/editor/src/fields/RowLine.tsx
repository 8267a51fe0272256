'use client';

import { limits } from '@sojourn/core';
import { contentAttributes, formatShare, hasText } from '@sojourn/react/kit';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { ArrowDown, ArrowUp, X } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import { useFieldForm } from './FieldFormContext';
import { OneLine } from './OneLine';
import { rowColumns, type Row, type RowColumn } from './rows';
import type { FactsField, TextsField, TraitsField } from './types';

export interface RowLineProps {
  field: TextsField | FactsField | TraitsField;
  row: Row;
  /** Where it stands, from 0, and among how many. */
  place: { index: number; count: number };
  disabled: boolean;
  onChange: (row: Row) => void;
  /** Goes on to a new row after this one. */
  onNext: () => void;
  onRemove: () => void;
  /** Moves it to another index; `part` is the button that did it. */
  onMove: (to: number, part: string) => void;
}

/** A row of a list, with what moves and removes it. Renders an `<li>`. */
export function RowLine({
  field,
  row,
  place: { index, count },
  disabled,
  onChange,
  onNext,
  onRemove,
  onMove,
}: RowLineProps) {
  const { text, locale } = useEditorMessages('fields', english);
  const { language } = useFieldForm();
  const { kind, label } = field;
  const columns: readonly RowColumn[] = rowColumns[kind];
  const item = text('itemOf', { field: label, number: index + 1, count });
  const [low, high] = [row['low'], row['high']].map((end) => String(end ?? ''));

  function nameOf({ key, kind: cell }: RowColumn): string {
    if (kind === 'texts') return item;
    if (kind === 'facts') return text(key === 'label' ? 'factLabel' : 'factValue');
    if (cell === 'slider') {
      return hasText(low) && hasText(high)
        ? text('traitValue', { low, high })
        : text('traitValuePlain');
    }
    return text(key === 'label' ? 'traitLabel' : key === 'low' ? 'traitLow' : 'traitHigh');
  }

  return (
    <li data-row={kind}>
      <div data-part="cells" {...(kind !== 'texts' && { role: 'group', 'aria-label': item })}>
        {columns.map((column) => {
          const name = nameOf(column);
          const cell = row[column.key];
          if (column.kind === 'slider') {
            return (
              <input
                key={column.key}
                type="range"
                min={0}
                max={1}
                step={0.01}
                value={Number(cell)}
                disabled={disabled}
                aria-label={name}
                aria-valuetext={formatShare(Number(cell), locale)}
                onChange={({ target }) => onChange({ ...row, [column.key]: Number(target.value) })}
              />
            );
          }
          return (
            <OneLine
              key={column.key}
              data-part="cell"
              data-column={column.key}
              value={String(cell ?? '')}
              disabled={disabled}
              maxLength={limits.field}
              aria-label={name}
              placeholder={kind === 'texts' ? undefined : name}
              {...contentAttributes(language)}
              onChange={({ target }) => onChange({ ...row, [column.key]: target.value })}
              onKeyDown={(event) => {
                const isWriting = event.nativeEvent.isComposing || event.keyCode === 229;
                if (event.key !== 'Enter' || isWriting) return;
                event.preventDefault();
                onNext();
              }}
            />
          );
        })}
      </div>
      <div data-part="tools">
        <IconButton
          label={text('moveUp')}
          aria-label={text('moveItemUp', { item })}
          icon={ArrowUp}
          data-part="up"
          disabled={disabled || index === 0}
          onClick={() => onMove(index - 1, 'up')}
        />
        <IconButton
          label={text('moveDown')}
          aria-label={text('moveItemDown', { item })}
          icon={ArrowDown}
          data-part="down"
          disabled={disabled || index === count - 1}
          onClick={() => onMove(index + 1, 'down')}
        />
        <IconButton
          label={text('removeItem', { item })}
          icon={X}
          data-part="remove"
          disabled={disabled}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
