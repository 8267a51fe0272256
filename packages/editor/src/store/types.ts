import type {
  ApplyOptions,
  Command,
  CommandResult,
  HistoryEntry,
  Id,
  Issue,
  Journey,
  JourneyLayout,
  JourneyView,
  Lane,
  MergeConflict,
  StepResult,
  ThingKind,
} from '@sojourn/core';
import type { VersionEntry } from '../history/types';
import type { RefusedText, SaveState } from '../session/types';

/** What a document holds, as it is now: another object after each change. */
export interface DocumentSnapshot {
  /** `undefined` until it has been loaded. */
  journey: Journey | undefined;
  readOnly: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Whether everything is stored. Left out: the host stores it, or nobody does. */
  save?: SaveState;
  conflicts?: readonly MergeConflict[];
  /** The steps that were done, oldest first, and those taken back, the next one first. */
  history?: DocumentHistory;
  /** What was noticed when the journey was opened. */
  notices?: readonly Issue[];
  /** A stored text that could not be opened. */
  refused?: RefusedText | undefined;
}

/** What can be taken back and done again. */
export interface DocumentHistory {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

/** What the editor edits: a journey that is changed by commands. A `Session` is one. */
export interface JourneyDocument {
  /** Calls a listener after each change; gives what ends that. */
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => DocumentSnapshot;
  /** `undefined` where there is no journey yet or where it cannot be changed. */
  apply: (command: Command, options?: ApplyOptions) => CommandResult | undefined;
  undo: () => StepResult | undefined;
  redo: () => StepResult | undefined;
  /** Ends a gesture: the next command is a step of its own. */
  seal: () => void;
  /** The mark of the last step, where it can be taken back. */
  lastMark: () => string | undefined;
  settle?: (conflict: MergeConflict, choice: 'shown' | 'other') => CommandResult | undefined;
  /** Writes now what is not saved. */
  flush?: () => Promise<void>;
  /** The journey as the bytes of a file. */
  toBytes?: () => Uint8Array<ArrayBuffer> | undefined;
}

/** A row of the grid: the two header rows, then the lanes in their order. */
export type GridRow =
  { kind: 'stages'; key: ':stages' } | { kind: 'touchpoints'; key: ':touchpoints' } | LaneRow;

/** A lane as a row; its key is the lane's id. */
export interface LaneRow {
  kind: 'lane';
  key: Id;
  lane: Lane;
}

/**
 * A place in the grid that can hold the keyboard's focus, named by ids, so that it stays with what it
 * names when that moves.
 */
export interface Spot {
  /** `:stages`, `:touchpoints`, or a lane's id. */
  row: string;
  /** The column's id (a touchpoint's, or a folded or empty stage's; in `:stages` a stage's); empty for the row's own header. */
  column: string;
  /** In a lane: the card, the opportunity, or the rating's measure. Left out: the cell itself. */
  item?: string | undefined;
}

/** A thing that can be looked at, changed, moved or removed. */
export type Target =
  | { kind: ThingKind; id: Id }
  /** What a touchpoint is rated by a measure; it may not have been rated yet. */
  | { kind: 'rating'; id: Id; measure: Id }
  /** The journey itself. */
  | { kind: 'journey'; id: '' };

/** What is being written in place. */
export interface Editing {
  spot: Spot;
  /**
   * What stands in a cell that has no such thing yet: a new card is added when its text is. Left out:
   * what is at the spot is changed.
   */
  adding?: boolean;
  /** The id that a new thing gets. */
  id?: Id;
}

/** What keys have lifted, to be moved by arrows and dropped. */
export interface Lifted {
  target: Target;
  /** Marks its moves as one step. */
  mark: string;
}

/** What stands beside the grid. */
export type PanelName = 'details' | 'find' | 'problems' | 'history' | 'comments';

/** What stands over the editor; whoever opens one finds its component by its name. */
export type EditorDialog =
  | { name: 'move'; targets: readonly Target[] }
  | { name: 'paste'; spot: Spot; text: string }
  | { name: 'score'; touchpoint: Id; measure: Id }
  | { name: 'link'; from: Id }
  | { name: 'conflicts' }
  | { name: 'shortcuts' }
  | { name: 'unsaved' }
  | { name: 'compare'; version: VersionEntry }
  | { name: 'personas' }
  | { name: 'persona'; id: Id }
  | { name: 'template' };

/** All that the editor shows, as it is now: another object after each change. */
export interface EditorSnapshot {
  document: DocumentSnapshot;
  /** The journey that is shown; empty until it has been loaded. */
  journey: Journey;
  layout: JourneyLayout;
  /** The same array as long as rows have the same keys and lanes. */
  rows: readonly GridRow[];
  /** The columns' ids, in order; the same array as long as they are the same. */
  columnIds: readonly Id[];
  view: JourneyView;
  readOnly: boolean;
  /** What holds, or held last, the keyboard's focus in the grid. */
  spot: Spot | undefined;
  /** Grows whenever the grid is to take the focus to `spot`. */
  focusTurn: number;
  /** What actions are about: the thing at the spot, or several that were marked. */
  selected: readonly Target[];
  /** Whether a press adds to what is selected, or takes away: for fingers, which hold no key down. */
  selecting: boolean;
  editing: Editing | undefined;
  lifted: Lifted | undefined;
  panel: PanelName | undefined;
  /** What the details panel shows instead of the selection, such as a persona. */
  detailsOf: Target | undefined;
  dialog: EditorDialog | undefined;
  /** What is looked for; empty where nothing is. */
  query: string;
  /** Said to assistive technology; `turn` grows with each, so that the same words are said twice. */
  announcement: { text: string; turn: number };
  /** Why the last command was not done; taken away by the next that is. */
  refusal: Issue | undefined;
}

/** What came with a change of the journey. It may gain fields. */
export interface JourneyChangeDetails {
  command: Command;
  inverse: Command;
}

export interface EditorStoreOptions {
  document: JourneyDocument;
  view?: JourneyView | undefined;
  /**
   * Whether the host holds the view: a change is then only told, and shown once `view` is another.
   * @defaultValue false
   */
  holdsView?: boolean | undefined;
  onViewChange?: ((view: JourneyView) => void) | undefined;
  readOnly?: boolean | undefined;
  /** Whether a command may be done; a text says why not. Asked for each command of a batch too. */
  allow?: ((command: Command, journey: Journey) => boolean | string) | undefined;
  onJourneyChange?: ((journey: Journey, details: JourneyChangeDetails) => void) | undefined;
}

/** Session state that a component may set by itself. */
export type EditorState = Pick<
  EditorSnapshot,
  'editing' | 'lifted' | 'panel' | 'detailsOf' | 'dialog' | 'query' | 'selected' | 'selecting'
>;

/**
 * The editor's state without React: the document, and what the person looks at and does. Every method
 * can be passed on without the store.
 */
export interface EditorStore {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => EditorSnapshot;
  /** What is edited, for what it does besides changing: saving, settling conflicts. */
  getDocument: () => JourneyDocument;
  /** Does several things of which listeners are told once, when all are done. */
  atOnce: <Result>(work: () => Result) => Result;
  /** Takes other options from the host. */
  configure: (options: Partial<EditorStoreOptions>) => void;
  /** Begins to listen to the document; gives what ends that. */
  start: () => () => void;
  /** The one way in which the editor changes a journey. */
  apply: (command: Command, options?: ApplyOptions) => CommandResult;
  /**
   * Whether a command would be let through by the host; it may still be refused by the document. One
   * that takes time to make is only made where the host is asked.
   */
  can: (command: Command | (() => Command)) => boolean;
  /** Takes the last step back and brings the focus to what it changed. */
  undo: () => void;
  redo: () => void;
  /** Takes back the gesture with this mark, where it is the last step. */
  cancel: (mark: string) => void;
  seal: () => void;
  set: (state: Partial<EditorState>) => void;
  setView: (view: JourneyView) => void;
  /** Goes to a spot: selects what stands there, and takes the keyboard's focus there unless told not to. */
  goTo: (spot: Spot, options?: { focus?: boolean; keepSelection?: boolean }) => void;
  /** Goes to a thing by its id, where it stands in the grid; opens the details of what does not. */
  goToThing: (id: Id) => void;
  /** Begins to write in place. */
  edit: (spot: Spot, options?: { adding?: boolean }) => void;
  /** Ends writing in place and gives the focus back to the spot. */
  endEdit: () => void;
  openDetails: (target?: Target) => void;
  announce: (text: string) => void;
}
