'use client';

import { useState } from 'react';

export interface ControllableOptions<Value> {
  /** The value, where the caller keeps it. Undefined: the component keeps it. */
  value: Value | undefined;
  defaultValue: Value;
  /** For the warning: `TouchpointBadge selected`. */
  name: string;
}

// Bundlers replace it; named here because browsers know no `process`.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const warned = /* @__PURE__ */ new Set<string>();

/**
 * A value that either the caller or the component keeps. The setter changes only what the component
 * keeps; telling the caller is the component's part.
 */
export function useControllable<Value>({
  value,
  defaultValue,
  name,
}: ControllableOptions<Value>): [Value, (next: Value) => void] {
  const [own, setOwn] = useState(defaultValue);
  const [controlled] = useState(value !== undefined);
  if (process.env.NODE_ENV !== 'production' && controlled !== (value !== undefined)) {
    warnOnce(name, controlled);
  }
  return [
    value ?? own,
    (next) => {
      if (value === undefined) setOwn(() => next);
    },
  ];
}

function warnOnce(name: string, controlled: boolean) {
  if (warned.has(name)) return;
  warned.add(name);
  const change = controlled ? 'from controlled to uncontrolled' : 'from uncontrolled to controlled';
  console.error(
    `Sojourn: ${name} changed ${change}, so it jumps to a value that nobody chose. ` +
      'Pass a value on every render, or never (use the default prop).',
  );
}
