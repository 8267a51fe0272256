import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { arabic, emptyJourney, mortgage, opened } from '../../testing/journeys';
import { longJourney } from '../../testing/longJourney';
import { JourneyPresentation } from './JourneyPresentation';

const meta = {
  component: JourneyPresentation,
  parameters: { layout: 'padded' },
  args: { journey: mortgage, onSlideChange: fn() },
} satisfies Meta<typeof JourneyPresentation>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Stage: Story = { args: { defaultSlide: 3 } };

export const Outcome: Story = { args: { defaultSlide: 6 } };

export const Empty: Story = { args: { journey: emptyJourney } };

/** One stage of which little is known. */
export const One: Story = {
  args: {
    defaultSlide: 1,
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      stages: [{ title: 'During', touchpoints: [{ title: 'Waits' }] }],
    }),
  },
};

export const Many: Story = {
  args: { defaultSlide: 4, journey: opened(generateJourney({ stages: 9, touchpoints: 54 })) },
};

export const LongText: Story = { args: { journey: longJourney, defaultSlide: 1 } };

/** An Arabic document in a page that reads from the left. */
export const ArabicContent: Story = { args: { journey: arabic, defaultSlide: 1 } };

export const TurnsByKeyboard: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{PageDown}{End}{Home}{PageDown}');
    await expect(canvas.getByRole('heading', { name: 'Awareness' })).toBeVisible();
    await expect(canvas.getByText('2 of 7')).toBeVisible();
    await expect(args.onSlideChange).toHaveBeenCalledTimes(4);
  },
};
