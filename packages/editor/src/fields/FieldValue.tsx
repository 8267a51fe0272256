'use client';

import { formatNumber, type Tone } from '@sojourn/core';
import {
  choiceWords,
  contentAttributes,
  formatDate,
  formatShare,
  hasText,
  safeHref,
  safeImageSrc,
  useSection,
} from '@sojourn/react/kit';
import type { ReactNode } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useFieldForm } from './FieldFormContext';
import { isBlankRow, rowsOfValue } from './rows';
import type { Field } from './types';

export interface FieldValueProps {
  field: Field;
  value: unknown;
}

/** A field that can only be read: its label and what it holds. Renders a `<div>`, or nothing. */
export function FieldValue({ field, value }: FieldValueProps) {
  const content = useFieldContent(field, value);
  if (content === undefined) return null;
  return (
    <div data-part="field" data-kind={field.kind} data-read-only>
      <dt>{field.label}</dt>
      <dd>{content}</dd>
    </div>
  );
}

/** What a field holds, as it is read; `undefined` where it holds nothing. */
function useFieldContent(field: Field, value: unknown): ReactNode {
  const { text, locale } = useEditorMessages('fields', english);
  const { text: choice } = useSection('choices', choiceWords);
  const { language, allowRemoteImages } = useFieldForm();
  const content = contentAttributes(language);
  const words = typeof value === 'string' && hasText(value) ? value : undefined;
  const number = typeof value === 'number' ? value : undefined;
  const titleOf = (id: unknown) =>
    'options' in field ? (field.options().find((one) => one.id === id)?.title ?? String(id)) : '';
  switch (field.kind) {
    case 'text':
    case 'longText':
      return words && <span {...content}>{words}</span>;
    case 'link': {
      const href = safeHref(words);
      return href === undefined ? (
        words
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer" dir="ltr">
          {words}
        </a>
      );
    }
    case 'choice':
      return words && (field.choices.find((one) => one.value === words)?.label ?? words);
    case 'reference':
      return words === undefined ? field.none : <span {...content}>{titleOf(words)}</span>;
    case 'references':
      return Array.isArray(value) && value.length > 0 ? (
        <ul>
          {value.map((id: unknown) => (
            <li key={String(id)} {...content}>
              {titleOf(id)}
            </li>
          ))}
        </ul>
      ) : (
        field.none
      );
    case 'number':
      return number === undefined || number === field.none
        ? undefined
        : formatNumber(number, locale);
    case 'share':
      return number === undefined ? undefined : formatShare(number, locale);
    case 'date':
      return words && formatDate(words, locale);
    case 'tone':
      return words && (words in choiceWords ? choice(words as Tone) : words);
    case 'image': {
      const { src, alt = '' } = (value ?? {}) as { src?: string; alt?: string };
      const shown = safeImageSrc(src, allowRemoteImages);
      if (shown !== undefined) return <img src={shown} alt={alt} />;
      return hasText(alt) ? <span {...content}>{alt}</span> : undefined;
    }
    case 'texts':
    case 'facts':
    case 'traits': {
      const rows = rowsOfValue(field.kind, value).filter((row) => !isBlankRow(row));
      if (rows.length === 0) return undefined;
      return (
        <ul>
          {rows.map((row, index) => (
            <li key={index} {...content}>
              {Object.values(row)
                .map((cell) => (typeof cell === 'number' ? formatShare(cell, locale) : cell))
                .filter(hasText)
                .join(' · ')}
            </li>
          ))}
        </ul>
      );
    }
    case 'boolean':
      return value === true ? text('yes') : undefined;
    case 'object': {
      const own: Readonly<Record<string, unknown>> = { ...(value ?? {}) };
      return (
        <dl>
          {field.fields.map((inner) => (
            <FieldValue key={inner.name} field={inner} value={own[inner.name]} />
          ))}
        </dl>
      );
    }
    default:
      return field satisfies never;
  }
}
