/** What `describeJourney` says, in English. */
export const summaryWords = {
  language: 'en',
  emotions: {
    'very-negative': 'Angry',
    negative: 'Annoyed',
    neutral: 'Neutral',
    positive: 'Pleased',
    'very-positive': 'Delighted',
  },
  /** The sentences of `describeJourney`, in the order in which they are said. */
  summary: {
    untitled: 'untitled',
    journey: '“{title}” is a journey map.',
    'current-state': '“{title}” is a map of a journey as it is today.',
    'future-state': '“{title}” is a map of a journey as it should become.',
    'day-in-the-life': '“{title}” is a map of a day in the life.',
    'service-blueprint': '“{title}” is a service blueprint.',
    personas: { one: 'One persona travels: {names}.', other: '{count} personas travel: {names}.' },
    noStages: 'It has no stages yet.',
    stages: { one: 'It has one stage: {names}.', other: 'It has {count} stages: {names}.' },
    noTouchpoints: 'It has no touchpoints yet.',
    touchpoints: {
      one: 'Its one touchpoint is “{first}”.',
      other: 'Its {count} touchpoints lead from “{first}” to “{last}”.',
    },
    startsAndEnds: 'It starts with “{trigger}” and ends with “{outcome}”.',
    starts: 'It starts with “{trigger}”.',
    ends: 'It ends with “{outcome}”.',
    unrated: 'Nobody has been asked yet how it feels.',
    low: 'It feels worst at “{title}” in “{stage}”: {word}, {value} on a scale from {min} to {max}.',
    high: 'It feels best at “{title}” in “{stage}”: {word}, {value}.',
    even: {
      one: 'How it feels is known at one touchpoint, “{title}” in “{stage}”: {word}, {value} on a scale from {min} to {max}.',
      other:
        'It feels the same at all {count} touchpoints that were asked about: {word}, {value} on a scale from {min} to {max}.',
    },
    gaps: {
      one: 'At one touchpoint nobody has been asked yet.',
      other: 'At {count} touchpoints nobody has been asked yet.',
    },
    behind:
      'Experience falls furthest behind expectation at “{title}”: {expected} expected, {experienced} experienced.',
    ahead:
      'Experience is furthest ahead of expectation at “{title}”: {expected} expected, {experienced} experienced.',
    truth: { one: 'One moment of truth: {names}.', other: '{count} moments of truth: {names}.' },
    pain: { one: 'One pain point: {names}.', other: '{count} pain points: {names}.' },
    excellence: {
      one: 'One area of excellence: {names}.',
      other: '{count} areas of excellence: {names}.',
    },
    exits: {
      one: 'Customers leave at one place: {names}.',
      other: 'Customers leave at {count} places: {names}.',
    },
    evidence: {
      one: 'Of its one card, {share} rests on research.',
      other: 'Of its {count} cards, {share} rest on research.',
    },
    /** The items of the lists above. */
    named: '“{title}”',
    namedShare: '“{title}” ({share})',
    more: { one: '{count} more', other: '{count} more' },
  },
};
