import type { ChangeKind } from '@sojourn/core';
import { Icon } from '../../internal/Icon';
import { ArrowRight, EqualNot, Minus, Pencil, Plus } from '../../internal/icons';
import { initialsOf } from '../../internal/initialsOf';
import type { DiffView } from './types';

const icons = { added: Plus, removed: Minus, moved: ArrowRight, changed: Pencil };

/**
 * The sign of a kind of change: plus, minus, an arrow, a pencil; between two personas the initials
 * of the one that it is about. Says nothing to assistive technology. Renders a `<span>`.
 */
export function DiffSign({ kind, view }: { kind: ChangeKind; view: DiffView }) {
  const side = kind === 'removed' ? view.before : view.after;
  const isOneSided = kind === 'added' || kind === 'removed';
  if (side.persona && isOneSided) {
    return (
      <span data-part="initials" data-tone={side.persona.tone ?? 'blue'} aria-hidden="true">
        {initialsOf(side.persona.name)}
      </span>
    );
  }
  return (
    <span data-part="sign" aria-hidden="true">
      <Icon node={side.persona ? EqualNot : icons[kind]} />
    </span>
  );
}
