import { describeJourney } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import {
  arabic,
  blueprint,
  emptyJourney,
  mortgage,
  opened,
  polish,
  vietnamese,
} from '../../testing/journeys';
import { JourneyMap } from './JourneyMap';

const meta = {
  component: JourneyMap,
  args: {
    journey: mortgage,
    onSelectedIdChange: fn(),
    onViewChange: fn(),
  },
} satisfies Meta<typeof JourneyMap>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { summary: describeJourney(mortgage) } };

export const ZoomedToStages: Story = { args: { defaultView: { zoom: 'stages' } } };

export const OnePersona: Story = { args: { defaultView: { personas: ['anna'] } } };

export const FoldedStages: Story = {
  args: { defaultView: { collapsedStages: ['awareness', 'application'] } },
};

export const Selected: Story = {
  args: { defaultSelectedId: mortgage.stages[2]?.touchpoints[4]?.id },
};

export const HostLane: Story = {
  args: {
    children: (
      <JourneyMap.Lane title="Tickets this week">
        {(column) => `${String(column.id.length * 3)} tickets`}
      </JourneyMap.Lane>
    ),
  },
};

export const ServiceBlueprint: Story = { args: { journey: blueprint } };

export const Vietnamese: Story = { args: { journey: vietnamese } };

export const Polish: Story = { args: { journey: polish } };

export const ArabicContent: Story = { args: { journey: arabic } };

export const Empty: Story = { args: { journey: emptyJourney } };

export const FiveThousandTouchpoints: Story = {
  args: { journey: opened(generateJourney({ touchpoints: 5000, lanes: 12 })) },
};

export const LongText: Story = {
  args: {
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'LongTitle'.repeat(20),
      personas: [{ id: 'p', name: 'Name'.repeat(40) }],
      stages: [
        {
          title: 'Stage'.repeat(20),
          customerGoal: 'Goal'.repeat(30),
          touchpoints: [
            {
              title: 'Touchpoint'.repeat(12),
              channel: 'phone',
              ratings: [{ measure: 'emotion', value: 1 }],
              cards: [{ lane: 'pain', text: 'Pain'.repeat(80) }],
            },
            { title: 'Short', cards: [{ lane: 'doing', text: 'Waits.' }] },
          ],
        },
      ],
    }),
  },
};

export const SelectsByKeyboard: Story = {
  play: async ({ canvas, args }) => {
    const first = canvas.getByRole('button', { name: /advert/i });
    first.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    const second = canvas.getByRole('button', { name: /recommends/i, pressed: true });
    await expect(second).toHaveFocus();
    await expect(args.onSelectedIdChange).toHaveBeenCalledOnce();
  },
};
