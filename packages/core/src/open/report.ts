import { formatMessage, type MessageValues } from '../message';
import type { Issue } from '../types';
import { openMessages, type OpenIssueCode } from './messages';

/** The field of `extensions` that keeps what could not stay where it was. */
export const setAsideKey = 'sojourn:setAside';

/** A value that could not stay where it was. */
export interface SetAside {
  /** JSON Pointer into the document as it came. */
  path: string;
  code: OpenIssueCode;
  value: unknown;
}

/** A finding before it is put into words. */
export interface Finding {
  code: OpenIssueCode;
  path: string;
  values: MessageValues;
  severity: NonNullable<Issue['severity']>;
  /** Where it is in the text, where that is known already. */
  offset?: number | undefined;
}

/** Shortens a value from the document, so that a message stays a sentence. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What a value is, in words. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${quoted(value)}`;
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/** Puts a finding into the shape that all packages share. */
export function issueOf({ code, path, values, severity }: Finding): Issue {
  return { code, message: formatMessage(openMessages[code], values, 'en'), values, path, severity };
}
