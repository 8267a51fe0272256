'use client';

import { useEffect, useMemo, useRef } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Button } from '../ui/Button';
import { Plus } from '../ui/icons';
import { FieldShell } from './FieldShell';
import { useFieldForm } from './FieldFormContext';
import { RowLine } from './RowLine';
import { blankRow, isBlankRow, movedRow, rowsOfValue, valueOfRows, type Row } from './rows';
import { draftProps } from './textInput';
import type { FactsField, TextsField, TraitsField } from './types';
import { useDraft } from './useDraft';

export interface RowsControlProps {
  field: TextsField | FactsField | TraitsField;
  value: unknown;
}

/** A list of texts, facts or traits: added to, changed, ordered. Renders a `<fieldset>` with a list. */
export function RowsControl({ field, value }: RowsControlProps) {
  const { text } = useEditorMessages('fields', english);
  const { commit, disabled } = useFieldForm();
  const { kind, name, label, required } = field;
  const own = useMemo(() => rowsOfValue(kind, value), [kind, value]);
  const draft = useDraft<readonly Row[]>({
    value: own,
    commit: (rows, mark) => {
      const items = valueOfRows(kind, rows);
      if (JSON.stringify(items) === JSON.stringify(valueOfRows(kind, own))) return undefined;
      return commit(name, items.length === 0 && !required ? null : items, mark);
    },
  });
  const rows = draft.value;
  const list = useRef<HTMLOListElement>(null);
  /** What is to have the focus once the rows are drawn again. */
  const wanted = useRef<{ index: number; part: string } | undefined>(undefined);
  useEffect(() => {
    if (!wanted.current) return;
    const { index, part } = wanted.current;
    wanted.current = undefined;
    const row = list.current?.children[index];
    const found = row?.querySelector<HTMLElement>(`[data-part='${part}']:not(:disabled)`);
    (found ?? row?.querySelector<HTMLElement>(`[data-part='cell']`))?.focus();
  });
  const goTo = (index: number, part = 'cell') => (wanted.current = { index, part });

  function insert(index: number) {
    const blank = rows.findIndex(isBlankRow);
    // One blank row is enough.
    if (blank >= 0 && blank === index - 1) {
      goTo(blank);
      draft.change([...rows]);
      return;
    }
    draft.change([...rows.slice(0, index), blankRow(kind), ...rows.slice(index)]);
    goTo(index);
  }
  function remove(index: number) {
    draft.choose(rows.filter((_, at) => at !== index));
    goTo(Math.min(index, rows.length - 2), 'remove');
  }
  function move(index: number, to: number, part: string) {
    draft.choose(movedRow(rows, index, to));
    goTo(to, part);
  }

  const { onFocus, onBlur, ...typing } = draftProps(draft);
  return (
    <FieldShell field={field} problem={draft.problem} grouped>
      {() => (
        <div
          data-part="rows"
          onFocus={onFocus}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) draft.blur();
          }}
          {...typing}
        >
          {rows.length > 0 && (
            <ol ref={list}>
              {rows.map((row, index) => (
                <RowLine
                  key={index}
                  field={field}
                  row={row}
                  place={{ index, count: rows.length }}
                  disabled={disabled}
                  onChange={(changed) =>
                    draft.change(rows.map((one, at) => (at === index ? changed : one)))
                  }
                  onNext={() => insert(index + 1)}
                  onRemove={() => remove(index)}
                  onMove={(to, part) => move(index, to, part)}
                />
              ))}
            </ol>
          )}
          <Button
            look="quiet"
            icon={Plus}
            disabled={disabled}
            aria-label={text('addTo', { field: label })}
            onClick={() => insert(rows.length)}
          >
            {text('add')}
          </Button>
        </div>
      )}
    </FieldShell>
  );
}
