import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { arabic, emptyJourney, mortgage, opened } from '../../testing/journeys';
import { longJourney } from '../../testing/longJourney';
import { JourneyOverview } from './JourneyOverview';

const meta = {
  component: JourneyOverview,
  parameters: { layout: 'padded' },
  args: { journey: mortgage, onSelectedIdChange: fn() },
} satisfies Meta<typeof JourneyOverview>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The stage of the selected place is marked as well. */
export const Selected: Story = { args: { defaultSelectedId: 'papers-missing' } };

export const Empty: Story = { args: { journey: emptyJourney } };

/** Stages, but nobody was asked. */
export const Unrated: Story = {
  args: {
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      stages: [
        { title: 'Before', phase: 'before', touchpoints: [{ title: 'Looks it up' }] },
        { title: 'After', phase: 'after' },
      ],
    }),
  },
};

/** One place stands in one list only. */
export const One: Story = {
  args: {
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      stages: [
        {
          title: 'During',
          touchpoints: [{ title: 'Waits', ratings: [{ measure: 'emotion', value: -1.2 }] }],
        },
      ],
    }),
  },
};

export const Many: Story = {
  args: { journey: opened(generateJourney({ stages: 9, touchpoints: 54 })) },
};

export const LongText: Story = { args: { journey: longJourney } };

/** An Arabic document in a page that reads from the left. */
export const ArabicContent: Story = { args: { journey: arabic } };

export const SelectsByKeyboard: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { pressed: true })).toHaveFocus();
    await expect(args.onSelectedIdChange).toHaveBeenCalledWith(
      'papers-missing',
      expect.objectContaining({ reason: 'press' }),
    );
  },
};
