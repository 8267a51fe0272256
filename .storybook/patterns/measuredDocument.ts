/**
 * What a survey said, as it stands in the document: the value, the number of answers, the 95 % interval
 * and the source. Nobody was asked about the second touchpoint: it has no value, and gets none.
 */
export const measuredDocument = {
  format: 'sojourn.journey',
  version: 1,
  title: 'Moving to a new flat',
  sources: [{ id: 'survey', title: 'Survey after the move', kind: 'survey', n: 212 }],
  measures: [
    {
      id: 'csat',
      name: 'CSAT',
      kind: 'csat',
      method: 'top-2-box',
      scale: { min: 0, max: 100, unit: '%' },
      target: 80,
    },
  ],
  stages: [
    {
      title: 'Before the move',
      touchpoints: [
        {
          id: 'register',
          title: 'Registers the move',
          channel: 'web',
          ratings: [
            { measure: 'emotion', value: 0.9, n: 212, low: 0.78, high: 1.02, source: 'survey' },
            { measure: 'emotion', aspect: 'expected', value: 0.4, n: 212, source: 'survey' },
            { measure: 'csat', value: 84.4, n: 212, low: 78.9, high: 88.7, source: 'survey' },
          ],
        },
        { id: 'letter', title: 'Gets a letter with the date', channel: 'letter' },
      ],
    },
    {
      title: 'On the day',
      touchpoints: [
        {
          id: 'technician',
          title: 'Waits for the technician',
          channel: 'event',
          ratings: [
            { measure: 'emotion', value: -1.3, n: 31, low: -1.72, high: -0.88, source: 'survey' },
            { measure: 'emotion', aspect: 'expected', value: 0.2, n: 212, source: 'survey' },
            { measure: 'csat', value: 38.7, n: 31, low: 23.7, high: 56.2, source: 'survey' },
          ],
        },
        {
          id: 'online',
          title: 'Is online again',
          channel: 'app',
          ratings: [
            { measure: 'emotion', value: 1.2, n: 187, low: 1.08, high: 1.32, source: 'survey' },
            { measure: 'emotion', aspect: 'expected', value: 1, n: 212, source: 'survey' },
            { measure: 'csat', value: 79.1, n: 187, low: 72.8, high: 84.4, source: 'survey' },
          ],
        },
      ],
    },
  ],
};
