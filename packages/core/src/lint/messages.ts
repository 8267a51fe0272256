/** What each rule says: what is so, why it matters, what to do. Their names do not change. */
export const lintMessages = {
  'no-owner': 'Nobody owns this journey, so nobody is asked when it is wrong. Name an owner.',
  'opportunity-without-owner':
    '“{title}” is under way and nobody owns it, so it may stay so. Name an owner.',
  'past-review':
    'The journey was to be reviewed by {date}, so it may tell of what is no more. Review it, and set the next date.',
  'pain-without-source':
    'The pain “{title}” names no source, so it may be no more than an opinion. Link what it rests on.',
  'score-without-source':
    '{count} scores at “{title}” name no source, so nobody can check them. Link what they rest on.',
  'opportunity-without-place':
    'The opportunity “{title}” is at no place of the journey, so nobody meets it on the map. Link a touchpoint, a stage or a card.',
  'stage-from-inside':
    'The stage “{title}” is named after the organization’s work (“{word}”), so a customer would not know it. Name what the customer is doing.',
  'touchpoint-without-channel':
    '“{title}” has no channel, so nobody sees where the contact is. Choose one, or say that the customer acts alone.',
  'frontstage-without-support':
    'Nothing stands behind what customers see at “{title}”, so the blueprint does not say who makes it happen. Add what happens backstage.',
  'unlike-scales':
    'The curve “{title}” holds measures on different scales, so their lines cannot be compared. Give each scale a lane of its own.',
  'too-many-touchpoints':
    'There are {count} touchpoints, more than the {max} that a reader takes in. Split the journey, or nest a part of it.',
  'missing-alt':
    'The picture of “{title}” has no words, so those who do not see it miss it. Say what it shows.',
  'unused-persona':
    'No touchpoint, card or rating names {title}, though others are named. Say where they come in, or take them out.',
  'needs-circle':
    'The card “{title}” needs itself, through the cards that it needs, so they have no order. Remove a need.',
} as const;

/** A rule of `lintJourney`. */
export type LintRule = keyof typeof lintMessages;
