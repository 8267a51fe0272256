import type { Meta, StoryObj } from '@storybook/react-vite';
import { mortgage, opened } from '../../testing/journeys';
import { endless } from '../../testing/samples';
import { JourneyMap } from './JourneyMap';

/** What stands in a map's lanes of cards: texts, pictures, whom they are about, what they rest on. */
const meta = {
  component: JourneyMap,
  args: { journey: mortgage },
} satisfies Meta<typeof JourneyMap>;
export default meta;

type Story = StoryObj<typeof meta>;

const pictures = {
  poster:
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAIAAACDRijCAAAAaklEQVR42mOo6NlEFcTQMmEtVRDDxKkrqYIY5s1aShXEsGr+QpLQr0ersIozbF8yl3gENAWO0KQYjqycSSRCNgWI0GQZLqybSiRCMwhNluHu5onEI7gpmFIMr3b0UgUxeNlZUQWNGkRHgwCGb0hRuhb9WAAAAABJRU5ErkJggg==',
  counter:
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAIAAACDRijCAAAAdklEQVR42u3MuwmAUAxG4X8653AOpxIRERFf1+sLFd3CVnAAi5RJsEkpfOXhIO4rE0h8bQLp0JhANrUmkM8d99yXSIwJisVx2kiMCcq157SRGBNUm+e0kRgTtPvAaSMxJnDHyGkjMSbw58RpIzEmiMLAxD/69gJXv/w/KrNB6wAAAABJRU5ErkJggg==',
  door: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAIAAACDRijCAAAAhElEQVR42s3Muw2CABRG4X8oJ3EKZ7G0sBYjRAkSFtAoGAVD41vAMIutucWpbmHylSdHfZ250OeculBXrV2oLRMXak6xC72PKzAYjn5BqddhCcwISj2LCJgRlHrkITAjKHXfL4AZQanbbg7MCEpdtwEwIyh12cyAGUGp6WQMzAjK/xt9AVH+/KEcdudwAAAAAElFTkSuQmCC',
};

const sources = [
  { id: 'survey', title: 'Survey', kind: 'survey', n: 1204, on: '2026-10-12' },
  { id: 'talks', title: 'Interviews', kind: 'interview', n: 18, on: '2026-06-19' },
  { id: 'workshop', title: 'Workshop', kind: 'workshop', n: 9, on: '2026-09-02' },
];

function mapOf(touchpoints: unknown[], personas: unknown[] = [], language = 'en') {
  return opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'To the new door',
    language,
    sources,
    personas,
    stages: [{ title: 'On the way', touchpoints }],
  });
}

function scene(title: string, image: { src: string; alt: string }, text = '') {
  return { title, cards: [{ lane: 'image', text, image }] };
}

/** A row of pictures of one height. One that is missing or may not be loaded leaves its words. */
export const Storyboard: Story = {
  args: {
    journey: mapOf([
      scene(
        'Sees the poster',
        { src: pictures.poster, alt: 'The hoarding at dusk' },
        'On the way home',
      ),
      scene('Meets the adviser', { src: pictures.counter, alt: 'A form on the counter' }),
      scene('Waits', { src: '/gone.png', alt: 'The queue at the branch on a Tuesday' }),
      scene('Signs', { src: 'https://example.org/sign.png', alt: 'Two pens on a contract' }),
      scene('Moves in', { src: pictures.door, alt: 'A blue door' }, 'The key turns at once.'),
    ]),
  },
};

const grades: Record<string, string[]> = {
  'Asked by many': ['survey', 'talks'],
  'Told by a few': ['talks'],
  'Known in the house': ['workshop'],
  'Only assumed': [],
};

/** The circle fills with what is known; a pointer and a screen reader find the words. */
export const Evidence: Story = {
  args: {
    journey: mapOf(
      Object.entries(grades).map(([title, ids]) => ({
        title,
        cards: [
          { lane: 'pain', text: 'Told after twelve days.', sources: ids },
          { lane: 'quote', text: 'I felt like a suspect.', sources: ids },
          { lane: 'note', text: 'Ask the branch.' },
        ],
      })),
    ),
  },
};

const crowd = Array.from({ length: 42 }, (_, index) => ({
  id: `guest-${index}`,
  name: `${'ABCDEFGH'[index % 8] ?? ''}da ${'KLMNOPQ'[index % 7] ?? ''}olb`,
}));

/** Forty-two people on one map: a card names the first of those whom it is about. */
export const ManyPersonas: Story = {
  args: {
    journey: mapOf(
      [2, 5, 42].map((count) => ({
        title: `About ${count} of them`,
        cards: [
          {
            lane: 'doing',
            text: 'Waits for an answer.',
            personas: crowd.slice(0, count).map(({ id }) => id),
          },
        ],
      })),
      crowd,
    ),
  },
};

export const LongText: Story = {
  args: {
    journey: mapOf(
      ['doing', 'quote', 'pain', 'image'].map((lane) => ({
        title: lane,
        cards: [
          {
            lane,
            text: endless,
            href: '/calls',
            personas: ['long'],
            image: { src: '/gone.png', alt: endless },
          },
        ],
      })),
      [
        { id: 'long', name: 'Wolfeschlegelsteinhausen, Hubert Blaine' },
        { id: 'short', name: 'Jo' },
      ],
    ),
  },
};
