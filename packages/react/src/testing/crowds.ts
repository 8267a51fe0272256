import type { Journey } from '@sojourn/core';
import { opened } from './journeys';

/** Journeys with more of something than most have. For tests and stories. */

const names = ['Anna', 'Tuấn', 'Layla', 'Marek', 'Chidi', 'Ingrid', 'Paulo'];
const families = ['Müller', 'Nguyễn', 'Hassan', 'Kowalska', 'Okafor', 'Østergård'];
const tones = ['blue', 'amber', 'teal', 'pink', 'violet', 'green', 'orange'];

/** Between -1.9 and +1.9, the same each time. */
function feeling(seed: number): number {
  return Math.round(19 * Math.sin(seed * 1.7)) / 10;
}

function stageOf(title: string, touchpoints: object[]): object {
  return { title, touchpoints };
}

/** Forty-two people on a short trip, each with their own feelings about it. */
export const crowded: Journey = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'A night train for forty-two people',
  language: 'en',
  personas: names.flatMap((name, row) =>
    families.map((family, column) => ({
      id: `p${row * 6 + column}`,
      name: `${name} ${family}`,
      tone: tones[(row + column) % tones.length],
    })),
  ),
  stages: ['Before the train', 'On board', 'The morning after'].map((title, stage) =>
    stageOf(
      title,
      ['Looks', 'Waits', 'Asks', 'Goes on'].map((what, index) => ({
        title: what,
        channel: ['web', 'store', 'phone', 'app'][index],
        ratings: Array.from({ length: 42 }, (_, person) => ({
          measure: 'emotion',
          value: feeling(person * 3 + stage * 4 + index),
          persona: `p${person}`,
        })),
        cards: [{ lane: 'doing', text: `${what}, and tells the others.` }],
      })),
    ),
  ),
});

const stageTitles = [
  ...['Wish', 'Search', 'Choice', 'Order', 'Delivery'],
  ...['Set-up', 'Use', 'Repair', 'Farewell'],
];

/** Fifty-four touchpoints in nine stages. */
export const long: Journey = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'A washing machine, from the wish to the scrapyard',
  language: 'en',
  trigger: 'The old one stands in a puddle.',
  outcome: 'Somebody carries it down the stairs.',
  stages: stageTitles.map((title, stage) => ({
    phase: ['before', 'during', 'after'][Math.floor(stage / 3)],
    ...stageOf(
      title,
      Array.from({ length: 6 }, (_, index) => ({
        title: `${title}, step ${index + 1}`,
        channel: ['web', 'phone', 'store', 'email', 'app', 'delivery'][index],
        ratings: [{ measure: 'emotion', value: feeling(stage * 6 + index) }],
        cards: index % 2 === 0 ? [{ lane: 'pain', text: 'Takes longer than was said.' }] : [],
      })),
    ),
  })),
});

/** Seventy-five characters, as people write them. */
const wordy = [
  'Tries to find out on the website which of the three forms is the right one',
  'Calls the service number and is put through to somebody who cannot decide.',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenversicherungsantragsstelle',
  'Fills in the form a second time, because the first one was for tenants only',
];

/** Titles of about 75 characters, one of them a single word. */
export const wordyTitles: Journey = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'What happens when every title says everything that there is to say about it',
  language: 'en',
  stages: [
    stageOf(
      'Everything that a person does before anybody at the office has heard of it',
      wordy.map((title, index) => ({
        title,
        channel: 'web',
        ratings: [{ measure: 'emotion', value: feeling(index) }],
        cards: [{ lane: 'pain', text: title }],
      })),
    ),
    stageOf('And the one thing that the person is able to do after that, which is wait.', [
      { title: wordy[2], channel: 'letter', ratings: [{ measure: 'emotion', value: -1.6 }] },
    ]),
  ],
});
