/** One word that is not known, and one value off its scale. */
export const faultyDocument = JSON.stringify({
  format: 'sojourn.journey',
  version: 1,
  title: 'Opening an account',
  kind: 'holiday',
  stages: [
    {
      title: 'Apply',
      touchpoints: [
        {
          title: 'Sends a photo of the passport',
          channel: 'app',
          ratings: [{ measure: 'emotion', value: -3, n: 40 }],
          cards: [{ lane: 'pain', text: 'Third try before it is sharp enough.' }],
        },
        {
          title: 'Gets the card by post',
          channel: 'letter',
          ratings: [{ measure: 'emotion', value: 1, n: 38 }],
        },
      ],
    },
  ],
});
