import type { EditorDialog, PanelName } from '../store/types';
import { lazily, type LazyPart } from './lazily';

type DialogOf<Name extends EditorDialog['name']> = Extract<EditorDialog, { name: Name }>;

/** Where a map without stages begins. */
export const StartingPoint = lazily(
  async () => (await import('../starting/StartingPoint')).StartingPoint,
);

/** What each panel shows. */
export const panels: { [Name in PanelName]?: LazyPart<object> } = {
  comments: lazily(async () => (await import('../comments/CommentsPanel')).CommentsPanel),
  details: lazily(async () => (await import('../details/DetailsPanel')).DetailsPanel),
  find: lazily(async () => (await import('../find/FindPanel')).FindPanel),
  history: lazily(async () => (await import('../history/HistoryPanel')).HistoryPanel),
  problems: lazily(async () => (await import('../problems/ProblemsPanel')).ProblemsPanel),
};

/** The component of each dialog; it gets what the dialog is about. */
export const dialogs: {
  [Name in EditorDialog['name']]?: LazyPart<{ dialog: DialogOf<Name> }>;
} = {
  compare: lazily(async () => (await import('../history/CompareDialog')).CompareDialog),
  conflicts: lazily(async () => (await import('../saving/ConflictsDialog')).ConflictsDialog),
  unsaved: lazily(async () => (await import('../saving/UnsavedDialog')).UnsavedEditorDialog),
  persona: lazily(async () => (await import('../PersonaEditor/PersonaDialog')).PersonaDialog),
  personas: lazily(
    async () => (await import('../personas/PersonaLibraryDialog')).PersonaLibraryDialog,
  ),
  link: lazily(async () => (await import('../details/LinkDialog')).LinkDialog),
  move: lazily(async () => (await import('../moving/MoveDialog')).MoveDialog),
  paste: lazily(async () => (await import('../pasting/PasteDialog')).PasteDialog),
  score: lazily(async () => (await import('../scoring/ScoreDialog')).ScoreDialog),
  shortcuts: lazily(async () => (await import('../actions/ShortcutsDialog')).ShortcutsDialog),
  template: lazily(async () => (await import('../starting/TemplateDialog')).TemplateDialog),
};

/** Loads every panel and dialog, for the moment when one is opened. */
export async function loadParts(): Promise<void> {
  const parts = [StartingPoint, ...Object.values(panels), ...Object.values(dialogs)];
  await Promise.all(parts.map(({ load }) => load()));
}
