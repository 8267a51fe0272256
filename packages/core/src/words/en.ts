/**
 * Core's English words: what it says of a journey, and what it advises for an empty one. The other
 * languages are typed against it and have the same keys.
 */
export const en = {
  /** BCP 47, of the words themselves. */
  language: 'en',
  emotions: {
    'very-negative': 'Angry',
    negative: 'Annoyed',
    neutral: 'Neutral',
    positive: 'Pleased',
    'very-positive': 'Delighted',
  },
  /** What belongs in a lane, by its topic or else its kind. */
  guidance: {
    touchpoints:
      'Each contact, with you or with others, and what customers do alone, in the order they meet it.',
    curve: 'How it felt at each touchpoint, and what they had expected. Not asked means a gap.',
    cards: 'One thought a card, in the words of those who were there.',
    scores: 'NPS, CSAT, CES or your own measure, with the number of answers behind it.',
    rollup: 'Figures of a whole stage: how many customers, how long, at what cost.',
    opportunities: 'What to repair or build, with an owner, its value and its effort.',
    paths: 'Where customers turn back, skip ahead, branch off or leave, and how many do.',
    doing: 'What customers do, step by step, as one could film it.',
    thinking: 'Their questions and doubts, in the first person.',
    feeling: 'The feeling in a word, and what set it off.',
    quote: 'What customers said, word for word.',
    need: 'What they need to go on, whether or not you offer it.',
    expectation: 'What they thought would happen, and who made them think so.',
    goal: 'What they want to reach with this step.',
    job: 'The progress they want to make: “When …, I want to …, so that …”',
    pain: 'What costs them time, money, nerves or trust.',
    gain: 'What goes better than it has to, and is worth keeping.',
    idea: 'What might help. Collect first, judge later.',
    device: 'What they hold in their hands: phone, laptop, paper, a machine.',
    evidence: 'What is known here, and from where; in a blueprint, what customers see and touch.',
    image: 'A photo, a screen or a sketch of the moment.',
    note: 'Open questions and remarks of the team.',
    frontstage: 'What your people and screens do in sight of the customer.',
    backstage: 'What your people do for it out of sight.',
    support: 'The systems, departments and partners that this work needs.',
    policy: 'The rules and laws that decide what is possible here.',
  },
  templates: {
    'current-state': {
      title: 'Current state',
      description: 'What customers live through today: where it hurts, and what to repair first.',
    },
    'future-state': {
      title: 'Future state',
      description: 'The journey you want to offer, and what it takes to get there.',
    },
    'day-in-the-life': {
      title: 'Day in the life',
      description: 'A whole day of a persona, with you and without you.',
    },
    'service-blueprint': {
      title: 'Service blueprint',
      description:
        'One service with all that is behind it: what customers see, what your people do, and what both depend on.',
    },
    'five-stage': {
      title: 'Five stages',
      description: 'Awareness, consideration, decision, retention and advocacy.',
    },
    'before-during-after': {
      title: 'Before, during, after',
      description: 'The shortest map: three phases, for a first workshop.',
    },
  },
  /** A template's stages, each with the question that opens the conversation about it. */
  stages: {
    discover: {
      title: 'Discover',
      question: 'What makes them look, and where do they look first?',
    },
    choose: { title: 'Choose', question: 'What do they compare, and what decides?' },
    start: { title: 'Start', question: 'What must happen before it works for the first time?' },
    use: { title: 'Use', question: 'What do they do again and again, and what interrupts them?' },
    help: { title: 'Get help', question: 'What goes wrong, and where do they turn?' },
    morning: { title: 'Morning', question: 'How does the day begin, and what is on their mind?' },
    midday: {
      title: 'Midday',
      question: 'Where are they, with whom, and what must be done by now?',
    },
    afternoon: { title: 'Afternoon', question: 'What gets in the way, and what is put off?' },
    evening: { title: 'Evening', question: 'What is left undone, and what do they remember?' },
    request: { title: 'Request', question: 'How do customers ask, and who hears them first?' },
    prepare: { title: 'Prepare', question: 'What must be ready before they are served?' },
    deliver: { title: 'Deliver', question: 'What happens between customers and your people?' },
    'follow-up': {
      title: 'Follow up',
      question: 'How do both sides know that it is done, and right?',
    },
    awareness: {
      title: 'Awareness',
      question: 'How do they notice the need, and first hear of you?',
    },
    consideration: {
      title: 'Consideration',
      question: 'What do they compare, whom do they trust?',
    },
    decision: {
      title: 'Decision',
      question: 'What makes them say yes, and what nearly stops them?',
    },
    retention: { title: 'Retention', question: 'What makes them stay, and what makes them doubt?' },
    advocacy: {
      title: 'Advocacy',
      question: 'What do they tell others, and what would make them?',
    },
    before: { title: 'Before', question: 'What do they do and hope for before they come to you?' },
    during: { title: 'During', question: 'What happens from the first contact to the last?' },
    after: { title: 'After', question: 'What remains, and what brings them back?' },
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
