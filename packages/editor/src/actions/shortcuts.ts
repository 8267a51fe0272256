import type { actions as english } from '../i18n/en/actions';

type Word = keyof typeof english;

/** The keys of actions, by their ids; `+` joins keys that are pressed together. */
export const actionKeys: Readonly<Record<string, string>> = {
  rename: 'F2',
  write: 'F2',
  addAfter: 'Insert',
  addCard: 'Insert',
  addOpportunity: 'Insert',
  duplicate: 'Mod+D',
  move: 'M',
  moveStart: 'Alt+←',
  moveEnd: 'Alt+→',
  moveUp: 'Alt+↑',
  moveDown: 'Alt+↓',
  copy: 'Mod+C',
  cut: 'Mod+X',
  paste: 'Mod+V',
  remove: 'Delete',
  shortcuts: '?',
};

/** What keys do, for the list of them. */
export interface Shortcut {
  label: Word;
  /** Several that do the same. */
  keys: readonly string[];
}

/** All keys of the grid, in groups. */
export const shortcutGroups: readonly { title: Word; shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'going',
    shortcuts: [
      { label: 'goAround', keys: ['←', '→', '↑', '↓'] },
      { label: 'goEdges', keys: ['Home', 'End'] },
      { label: 'mark', keys: ['Ctrl+Space'] },
      { label: 'extend', keys: ['Shift+←', 'Shift+→', 'Shift+↑', 'Shift+↓'] },
    ],
  },
  {
    title: 'doing',
    shortcuts: [
      { label: 'editHere', keys: ['Enter', 'F2'] },
      { label: 'leave', keys: ['Escape'] },
      { label: 'add', keys: ['Insert', 'Mod+Enter'] },
      { label: 'duplicate', keys: ['Mod+D'] },
      { label: 'copy', keys: ['Mod+C'] },
      { label: 'cut', keys: ['Mod+X'] },
      { label: 'paste', keys: ['Mod+V'] },
      { label: 'remove', keys: ['Delete', 'Backspace'] },
      { label: 'menu', keys: ['Shift+F10'] },
    ],
  },
  {
    title: 'moving',
    shortcuts: [
      { label: 'lift', keys: ['Space'] },
      { label: 'takeBack', keys: ['Escape'] },
      { label: 'moveStart', keys: ['Alt+←'] },
      { label: 'moveEnd', keys: ['Alt+→'] },
      { label: 'moveUp', keys: ['Alt+↑'] },
      { label: 'moveDown', keys: ['Alt+↓'] },
      { label: 'move', keys: ['M'] },
    ],
  },
  {
    title: 'everywhere',
    shortcuts: [
      { label: 'undo', keys: ['Mod+Z'] },
      { label: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
      { label: 'find', keys: ['Mod+F'] },
      { label: 'shortcuts', keys: ['?'] },
    ],
  },
];
