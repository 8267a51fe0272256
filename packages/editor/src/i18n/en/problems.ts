/** What the panel of problems says: of each rule its name, what it found, and why that matters. */
export const problems = {
  warning: 'Warning',
  info: 'Hint',
  found: { one: '{count} problem', other: '{count} problems' },
  foundAndHints: '{problems}, {hints}',
  hints: { one: '{count} hint', other: '{count} hints' },
  /** The button that opens the panel. */
  button: { one: 'Problems: {count}', other: 'Problems: {count}' },
  looking: 'The journey is being looked at …',
  empty: 'Nothing to point out',
  emptyHint: 'Sources, channels, owners and words for pictures: all is where it should be.',
  nothingYet: 'Nothing to look at yet',
  nothingYetHint: 'As soon as there are stages and touchpoints, what is weak is listed here.',
  group: '{rule}: {count}',
  repair: 'Repair',
  repairThis: 'Repair: {message}',
  repairAll: { one: 'Repair {count}', other: 'Repair all {count}' },
  repaired: { one: 'Repaired {count} problem.', other: 'Repaired {count} problems.' },
  showMore: { one: 'Show {count} more', other: 'Show {count} more' },
  rules: 'Rules',
  rulesOff: { one: 'Rules: {count} left out', other: 'Rules: {count} left out' },
  leaveOut: 'Leave out this rule: {rule}',
  leftOut: 'Left out: {rule}',
  allRules: 'Look at every rule again',
  untitled: 'untitled',

  'no-owner-name': 'No owner',
  'no-owner': 'Nobody owns this journey.',
  'no-owner-why': 'Nobody is asked when it is wrong. Name an owner.',

  'past-review-name': 'Review overdue',
  'past-review': 'It was to be reviewed by {date}.',
  'past-review-why': 'It may tell of what is no more. Review it, and set the next date.',

  'too-many-touchpoints-name': 'More than a reader takes in',
  'too-many-touchpoints': 'There are {count} touchpoints, more than {max}.',
  'too-many-touchpoints-why':
    'Nobody sees the whole any more. Split the journey, or nest a part of it.',

  'stage-from-inside-name': 'Stage named from the inside',
  'stage-from-inside': '“{title}” speaks of the organization’s work: “{word}”.',
  'stage-from-inside-why': 'A customer would not know it. Name what the customer is doing.',

  'touchpoint-without-channel-name': 'Touchpoint without a channel',
  'touchpoint-without-channel': '“{title}” has no channel.',
  'touchpoint-without-channel-why':
    'Nobody sees where the contact is. Choose a channel, or say that the customer acts alone.',

  'pain-without-source-name': 'Pain without a source',
  'pain-without-source': '“{title}” names no source.',
  'pain-without-source-why': 'It may be no more than an opinion. Link what it rests on.',

  'score-without-source-name': 'Scores without a source',
  'score-without-source': {
    one: '{count} score at “{title}” names no source.',
    other: '{count} scores at “{title}” name no source.',
  },
  'score-without-source-why': 'Nobody can check them. Link what they rest on.',

  'unlike-scales-name': 'Unlike scales on one curve',
  'unlike-scales': '“{title}” holds measures on different scales.',
  'unlike-scales-why': 'Their lines cannot be compared. Give each scale a lane of its own.',

  'frontstage-without-support-name': 'Frontstage without support',
  'frontstage-without-support': 'Nothing stands behind what customers see at “{title}”.',
  'frontstage-without-support-why':
    'The blueprint does not say who makes it happen. Add what happens backstage.',

  'needs-circle-name': 'Cards that need each other',
  'needs-circle': '“{title}” needs itself, through other cards.',
  'needs-circle-why': 'They have no order. Remove a need.',

  'opportunity-without-place-name': 'Opportunity without a place',
  'opportunity-without-place': '“{title}” is at no place of the journey.',
  'opportunity-without-place-why':
    'Nobody meets it on the map. Link a touchpoint, a stage or a card.',

  'opportunity-without-owner-name': 'Opportunity without an owner',
  'opportunity-without-owner': '“{title}” is under way, and nobody owns it.',
  'opportunity-without-owner-why': 'It may stay under way. Name an owner.',

  'missing-alt-name': 'Picture without words',
  'missing-alt': 'The picture of “{title}” has no words.',
  'missing-alt-why': 'Those who do not see it miss it. Say what it shows.',

  'unused-persona-name': 'Persona that nothing names',
  'unused-persona': 'No touchpoint, card or rating names {title}.',
  'unused-persona-why': 'Others are named. Say where they come in, or take them out.',
} as const;
