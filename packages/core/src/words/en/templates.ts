/** The words of the templates, in English. */
export const templateWords = {
  language: 'en',
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
      description: 'A whole day of a persona, with and without you.',
    },
    'service-blueprint': {
      title: 'Service blueprint',
      description: 'What customers see, what your people do, and what both depend on.',
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
};
