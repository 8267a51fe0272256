'use client';

import { formatNumber, limits } from '@sojourn/core';
import { contentAttributes, safeHref } from '@sojourn/react/kit';
import type { ChangeEvent } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { ArrowUpRight } from '../ui/icons';
import { Icon } from '@sojourn/react/kit';
import { FieldShell } from './FieldShell';
import { OneLine } from './OneLine';
import { useFieldForm } from './FieldFormContext';
import { draftProps, textValue } from './textInput';
import type { LinkField, LongTextField, TextField } from './types';
import { useDraft } from './useDraft';

/** From this share of the limit on it is said how much more fits. */
const nearlyFull = 0.9;

/** What is said of a text that comes near the limit. */
export function useLimitNote() {
  const { text, locale } = useEditorMessages('fields', english);
  return (value: string): string | undefined => {
    if (value.length < limits.field * nearlyFull) return undefined;
    const count = limits.field - value.length;
    return count > 0
      ? text('left', { count })
      : text('full', { limit: formatNumber(limits.field, locale) });
  };
}

export interface TextControlProps {
  field: TextField | LongTextField | LinkField;
  value: unknown;
}

/** One line or more of text, or a link. Renders an `<input>` or a `<textarea>` with its label. */
export function TextControl({ field, value }: TextControlProps) {
  const { text } = useEditorMessages('fields', english);
  const { commit, disabled, language } = useFieldForm();
  const noteOf = useLimitNote();
  const { name, kind, required } = field;
  const own = typeof value === 'string' ? value : '';
  const draft = useDraft<string>({
    value: own,
    commit: (typed, mark) => {
      const next = textValue(typed, required);
      return next === (value ?? null) ? undefined : commit(name, next, mark);
    },
  });
  const isLink = kind === 'link';
  const isRefused = (typed: string) =>
    isLink && typed.trim() !== '' && safeHref(typed.trim()) === undefined;
  const href = isLink && draft.value !== '' ? safeHref(draft.value) : undefined;
  const problem = draft.problem ?? (isRefused(draft.value) ? text('linkAddress') : undefined);
  return (
    <FieldShell field={field} problem={problem} note={noteOf(draft.value)}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          disabled,
          value: draft.value,
          maxLength: limits.field,
          'aria-describedby': describedBy,
          'aria-invalid': invalid,
          'aria-required': required,
          onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
            draft.change(target.value, isRefused(target.value) ? text('linkAddress') : undefined),
          ...draftProps(draft),
        };
        if (kind === 'longText') {
          return <textarea rows={2} {...shared} {...contentAttributes(language)} />;
        }
        if (!isLink) {
          return <OneLine {...shared} {...contentAttributes(language)} />;
        }
        return (
          <div data-part="with-button">
            <input type="url" inputMode="url" dir="ltr" spellCheck={false} {...shared} />
            {href !== undefined && (
              <a
                href={href}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={text('openLink')}
                data-part="open-link"
              >
                <Icon node={ArrowUpRight} />
              </a>
            )}
          </div>
        );
      }}
    </FieldShell>
  );
}
