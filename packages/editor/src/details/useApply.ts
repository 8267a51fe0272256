'use client';

import type { Command } from '@sojourn/core';
import type { FieldChangeDetails, FieldChanges } from '../fields';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useIssueWords } from '../notices/useIssueWords';
import { useEditorStore } from '../store/EditorContext';
import type { Target } from '../store/types';
import { declarations } from './wellKnownIds';

const told = [
  ...(['unusable-scale', 'off-scale', 'reversed-interval'] as const),
  ...(['not-allowed', 'read-only', 'too-many'] as const),
];

/** The command that changes fields of a thing; of a rating, by its place at its touchpoint. */
export function updateCommand(target: Target, changes: FieldChanges, index = 0): Command {
  const { kind, id } = target;
  if (kind === 'journey') return { type: 'journey.update', changes };
  if (kind === 'rating') return { type: 'rating.update', in: id, index, changes };
  return { type: `${kind}.update`, id, changes } as Command;
}

/** Does commands; gives why one was refused, in words. */
export function useApply() {
  const { text } = useEditorMessages('details', english);
  const { refusalOf } = useIssueWords();
  const store = useEditorStore();

  function apply(command: Command, details?: FieldChangeDetails): string | undefined {
    const result = store.apply(command, details);
    if (result.ok) return undefined;
    const { code, values } = result.issue;
    const known = told.find((one) => one === code);
    // What the host says why is better than that it may not be.
    const isPlain = known === undefined || (known === 'not-allowed' && values === undefined);
    return isPlain ? text('refused', { reason: refusalOf(result.issue) }) : text(known);
  }

  return {
    apply,
    /** Changes fields of one thing or of several, and declares what they newly refer to. */
    update(targets: readonly Target[], changes: FieldChanges, details: FieldChangeDetails) {
      const commands = [
        ...declarations(store.getSnapshot().journey, changes),
        ...targets.map((target) => updateCommand(target, changes)),
      ];
      const [only] = commands;
      const isOne = commands.length === 1 && only !== undefined;
      return apply(isOne ? only : { type: 'batch', commands }, details);
    },
  };
}
