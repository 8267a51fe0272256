/** Writes src/internal/icons.ts: the drawings that the components use. */
import { writeIcons } from './writeIcons.mjs';

const names = [
  // Channels
  ...['Globe', 'Smartphone', 'Mail', 'Phone', 'MessageCircle', 'Landmark', 'ShoppingBag'],
  ...['FileText', 'MessageSquare', 'Share2', 'Megaphone', 'Search', 'UsersRound'],
  ...['Calendar', 'Truck', 'Link2', 'Circle'],
  // Moments, nested journeys
  ...['Flame', 'ArrowUpRight'],
  // Personas
  ...['Target', 'Frown', 'Heart', 'Footprints', 'CircleDot', 'Waypoints'],
  ...['CircleCheck', 'CircleQuestionMark'],
  // Lanes and the controls of a map
  ...['Activity', 'Gauge', 'Lightbulb'],
  ...['ChevronsLeftRight', 'ChevronsRightLeft', 'Rows3'],
  // Moments and the presentation
  ...['Undo2', 'Redo2', 'Sparkles', 'ChevronLeft', 'ChevronRight', 'Maximize'],
  // Differences
  ...['Plus', 'Minus', 'ArrowRight', 'Pencil', 'EqualNot'],
  // Paths
  ...['LogOut'],
];

/** Drawn here: plainer than the family's, since they also stand filled and very small. */
const own = {
  Diamond: 'M12 2l10 10-10 10L2 12z',
  Star: 'M12 2.5l2.9 6.2 6.6.9-4.8 4.8 1.2 6.9-5.9-3.3-5.9 3.3 1.2-6.9-4.8-4.8 6.6-.9z',
};

await writeIcons(new URL('../src/internal/icons.ts', import.meta.url).pathname, { names, own });
