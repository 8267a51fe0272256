import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { arabic, emptyJourney, mortgage, opened } from '../../testing/journeys';
import { longJourney } from '../../testing/longJourney';
import { JourneyTable } from './JourneyTable';

const meta = {
  component: JourneyTable,
  parameters: { layout: 'padded' },
  args: { journey: mortgage },
} satisfies Meta<typeof JourneyTable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** With a height, the header stays in view. */
export const Selected: Story = {
  args: { selectedId: 'recommendation', style: { maxBlockSize: 480 } },
};

export const Empty: Story = { args: { journey: emptyJourney } };

/** One touchpoint, no lane in use, and a stage without touchpoints. */
export const One: Story = {
  args: {
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      stages: [{ title: 'During', touchpoints: [{ title: 'Waits' }] }, { title: 'After' }],
    }),
  },
};

export const Many: Story = {
  args: {
    journey: opened(generateJourney({ stages: 9, touchpoints: 54 })),
    style: { maxBlockSize: 640 },
  },
};

export const LongText: Story = { args: { journey: longJourney } };

/** An Arabic document in a page that reads from the left. */
export const ArabicContent: Story = { args: { journey: arabic } };
