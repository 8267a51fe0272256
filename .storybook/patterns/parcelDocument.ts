/** A service blueprint: `lane` says where a card stands, `needs` names the cards that it depends on. */
export const parcelDocument = {
  format: 'sojourn.journey',
  version: 1,
  title: 'A parcel at the door',
  kind: 'service-blueprint',
  trigger: 'I ordered shoes for Saturday.',
  outcome: 'They fit, and they are here',
  stages: [
    {
      title: 'Waiting for it',
      phase: 'before',
      touchpoints: [
        {
          title: 'Reads when it comes',
          channel: 'sms',
          cards: [
            { lane: 'evidence', text: 'Message with a two-hour slot' },
            { id: 'slot', lane: 'frontstage', text: 'Promises a slot', needs: ['route'] },
            { id: 'route', lane: 'backstage', text: 'Plans the route', needs: ['addresses'] },
            { id: 'addresses', lane: 'support', text: 'Register of addresses' },
            { lane: 'policy', text: 'A slot is promised once, and kept' },
          ],
        },
      ],
    },
    {
      title: 'At the door',
      phase: 'during',
      touchpoints: [
        {
          title: 'Opens the door',
          channel: 'delivery',
          cards: [
            { lane: 'evidence', text: 'Parcel, and the courier’s badge' },
            { lane: 'frontstage', text: 'Hands the parcel over', needs: ['loading'] },
            { id: 'loading', lane: 'backstage', text: 'Loads in reverse order', needs: ['route'] },
            { lane: 'policy', text: 'Never left with a neighbour unasked' },
          ],
        },
      ],
    },
  ],
};
