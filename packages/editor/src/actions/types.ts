import type { Command, Id, JourneyView, Lane, Tone, Touchpoint } from '@sojourn/core';
import type { IconNode } from '@sojourn/react/kit';
import type { actions as english } from '../i18n/en/actions';
import type { Direction } from '../moving/steps';
import type { EditorDialog, EditorSnapshot, EditorStore, Spot, Target } from '../store/types';

/** What an action is called. */
export type ActionLabel =
  | { message: keyof typeof english }
  /** A lane as it is called without a title of its own. */
  | { lane: Pick<Lane, 'kind' | 'topic' | 'title'> }
  | { tone: Tone }
  /** A text of the document. */
  | { content: string };

/** A command with new things in it, and where to go once it is done. */
export interface Made {
  command: Command;
  /** What to go to. */
  goTo?: Id;
  /** Whether its name is to be written then. */
  edit?: boolean;
}

/** Gives an id for a new thing of a kind. */
export type NewId = (kind: string) => string;

/** What a new thing is called until its name is written. */
export type NewTitle = (kind: 'stage' | 'touchpoint' | 'lane') => string;

/** What an action does: a change of the journey, or of what is shown. */
export type ActionEffect =
  | { do: 'add' | 'duplicate' | 'change'; make: (newId: NewId, title: NewTitle) => Made }
  | { do: 'remove'; command: Command }
  | { do: 'step'; direction: Direction }
  | { do: 'edit'; spot: Spot; adding?: boolean }
  | { do: 'details' | 'several' }
  | { do: 'dialog'; dialog: EditorDialog }
  | { do: 'view'; view: JourneyView; said: 'folded' | 'unfolded' | 'hidden' }
  | { do: 'copy' | 'cut' | 'paste' };

/** Actions of one group stand together, apart from the others. */
export type ActionGroup = 'edit' | 'add' | 'move' | 'mark' | 'copy' | 'see' | 'remove';

/** Something that can be done with what is selected. */
export interface Action {
  /** The same for the same action, whatever is selected. */
  id: string;
  label: ActionLabel;
  icon?: IconNode;
  group: ActionGroup;
  /** As in `Mod+D`, where keys do the same. */
  keys?: string | undefined;
  enabled: boolean;
  /** Of a choice: whether it is what holds now. */
  checked?: boolean;
  /** Takes something away. */
  danger?: boolean;
  effect?: ActionEffect;
  /** What it opens instead of doing something. */
  choices?: readonly Action[];
}

/** What the list of actions is made for. */
export interface ActionContext {
  snapshot: EditorSnapshot;
  targets: readonly Target[];
  /** Whether a command would be let through. */
  can: EditorStore['can'];
}

/** The moments that a touchpoint can be. */
export const moments: readonly NonNullable<Touchpoint['moment']>[] = [
  'truth',
  'pain',
  'excellence',
];
