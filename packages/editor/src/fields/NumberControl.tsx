'use client';

import { NumberField as Base } from '@base-ui/react/number-field';
import { formatNumber } from '@sojourn/core';
import { Icon } from '@sojourn/react/kit';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Minus, Plus } from '../ui/icons';
import { FieldShell } from './FieldShell';
import { useFieldForm } from './FieldFormContext';
import type { NumberField, ShareField } from './types';
import { useDraft } from './useDraft';

/** More digits would be the noise of binary fractions. */
const digits = 8;
const plain: Intl.NumberFormatOptions = { maximumFractionDigits: digits };
const percent: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 2 };

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}

export interface NumberControlProps {
  field: NumberField | ShareField;
  value: unknown;
}

/** A number, or a share in per cent. Renders an `<input>` between two buttons, with its label. */
export function NumberControl({ field, value }: NumberControlProps) {
  const { text, locale } = useEditorMessages('fields', english);
  const { commit, disabled } = useFieldForm();
  const { name, label, required } = field;
  const isShare = field.kind === 'share';
  const [min, max] = field.kind === 'share' ? [0, 1] : [field.min, field.max];
  const step = field.kind === 'share' ? 0.01 : (field.step ?? 1);
  const none = field.kind === 'number' ? field.none : undefined;
  const own = typeof value === 'number' && value !== none ? value : null;
  const draft = useDraft<number | null>({
    value: own,
    commit: (next, mark) => (next === own ? undefined : commit(name, next ?? none ?? null, mark)),
  });
  const shown = (number: number) =>
    isShare ? new Intl.NumberFormat(locale, percent).format(number) : formatNumber(number, locale);

  function problemOf(number: number | null): string | undefined {
    if (number === null) return required && none === undefined ? text('noNumber') : undefined;
    const isLow = min !== undefined && number < min;
    const isHigh = max !== undefined && number > max;
    if (!isLow && !isHigh) return undefined;
    if (min !== undefined && max !== undefined) {
      return text('range', { min: shown(min), max: shown(max) });
    }
    return min !== undefined
      ? text('atLeast', { min: shown(min) })
      : text('atMost', { max: shown(max ?? 0) });
  }

  return (
    <FieldShell field={field} problem={draft.problem}>
      {({ id, describedBy, invalid }) => (
        <Base.Root
          id={id}
          value={draft.value}
          min={min}
          max={max}
          step={step}
          smallStep={step / 10}
          largeStep={step * 10}
          allowOutOfRange
          locale={locale}
          format={isShare ? percent : plain}
          disabled={disabled}
          onValueChange={(given) => {
            const next = rounded(given);
            if (next !== draft.value) draft.change(next, problemOf(next));
          }}
        >
          <Base.Group data-part="number" role="presentation">
            <Base.Input
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onFocus={() => draft.focus()}
              onBlur={() => draft.blur()}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || !draft.cancel()) return;
                event.stopPropagation();
                event.nativeEvent.stopPropagation();
              }}
            />
            <Base.Decrement aria-label={text('decrease', { field: label })}>
              <Icon node={Minus} />
            </Base.Decrement>
            <Base.Increment aria-label={text('increase', { field: label })}>
              <Icon node={Plus} />
            </Base.Increment>
          </Base.Group>
        </Base.Root>
      )}
    </FieldShell>
  );
}
