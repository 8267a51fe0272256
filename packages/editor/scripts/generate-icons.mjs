/** Writes src/ui/icons.ts: the drawings that the editor uses. */
import { writeIcons } from '../../react/scripts/writeIcons.mjs';

const names = [
  // What one does
  ...['Plus', 'Pencil', 'Trash2', 'Copy', 'Undo2', 'Redo2', 'Move', 'GripVertical', 'Ellipsis'],
  ...['Search', 'SlidersHorizontal', 'PanelRight', 'Keyboard', 'ClipboardPaste', 'Check', 'X'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ChevronDown', 'ChevronUp'],
  ...[
    'ChevronRight',
    'ChevronLeft',
    'ChevronsLeftRight',
    'ChevronsRightLeft',
    'Link2',
    'Download',
    'RotateCcw',
    'Save',
    'BookmarkPlus',
  ],
  // What one looks at
  ...['History', 'ListChecks', 'MessageSquare', 'TriangleAlert', 'CircleAlert', 'Info'],
  ...['CloudCheck', 'CloudAlert', 'LoaderCircle', 'Eye', 'EyeOff', 'Filter', 'Users', 'UserRound'],
  ...['Rows3', 'Columns3', 'StickyNote', 'Gauge', 'Lightbulb', 'Waypoints', 'FileText', 'Layers'],
  // Actions
  ...['Scissors', 'CopyPlus', 'Palette', 'Flag', 'FoldHorizontal', 'UnfoldHorizontal'],
  // Forms
  ...['Minus', 'ArrowUpRight', 'ImagePlus'],
];

await writeIcons(new URL('../src/ui/icons.ts', import.meta.url).pathname, { names });
