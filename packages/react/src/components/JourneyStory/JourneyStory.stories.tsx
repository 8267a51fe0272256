import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { arabic, emptyJourney, mortgage, opened } from '../../testing/journeys';
import { longJourney } from '../../testing/longJourney';
import { JourneyStory } from './JourneyStory';

const meta = {
  component: JourneyStory,
  parameters: { layout: 'padded' },
  args: { journey: mortgage, onSelectedIdChange: fn() },
} satisfies Meta<typeof JourneyStory>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Selected: Story = { args: { defaultSelectedId: 'recommendation' } };

export const Empty: Story = { args: { journey: emptyJourney } };

/** One touchpoint, of which little is known, and a stage that has none yet. */
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

/** A card's picture that does not come leaves its words. */
export const BrokenImage: Story = {
  args: {
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      lanes: [{ id: 'picture', kind: 'cards', topic: 'image' }],
      stages: [
        {
          title: 'During',
          touchpoints: [
            {
              title: 'Waits',
              cards: [
                {
                  lane: 'picture',
                  text: 'The queue at noon',
                  image: { src: 'data:image/png;base64,bm8=', alt: 'Forty people in a line' },
                },
              ],
            },
          ],
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
      'advert',
      expect.objectContaining({ reason: 'press' }),
    );
  },
};
