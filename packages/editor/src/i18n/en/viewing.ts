export const viewing = {
  view: 'View',
  hidden: { one: '{count} hidden', other: '{count} hidden' },
  /** The button, where something is hidden: its name says both. */
  viewHidden: { one: 'View: {count} hidden', other: 'View: {count} hidden' },
  zoom: 'Zoom',
  touchpoints: 'Touchpoints',
  stages: 'Stages only',
  fold: 'Fold all stages',
  unfold: 'Unfold all stages',
  curves: 'Curves',
  together: 'All personas together',
  each: 'One for each persona',
  lanes: 'Lanes',
  personas: 'Personas',
  untitled: 'Untitled',
  reset: 'Show everything',
} as const;
