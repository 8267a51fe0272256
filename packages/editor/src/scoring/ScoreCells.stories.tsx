import type { Journey, Lane } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { LaneFrame } from '../testing/LaneFrame';
import { arabic, endless, mortgage } from '../testing/samples';
import { ScoreCells } from './ScoreCells';

const scores: Lane = { id: 'scores', kind: 'scores' };

const unrated: Journey = {
  ...mortgage,
  stages: mortgage.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((touchpoint) => ({ ...touchpoint, ratings: [] })),
  })),
};

const long: Journey = {
  ...mortgage,
  measures: mortgage.measures.map((one) => ({ ...one, name: endless.slice(0, 200) })),
};

const meta = {
  component: LaneFrame,
  args: {
    journey: mortgage,
    lane: scores,
    cells: (columns) => <ScoreCells {...columns} />,
    to: 8,
  },
} satisfies Meta<typeof LaneFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { journey: unrated } };

export const Many: Story = {
  args: { lane: { ...scores, measures: mortgage.measures.map(({ id }) => id) }, to: 13 },
};

export const LongText: Story = { args: { journey: long, to: 3 } };

export const ArabicContent: Story = {
  args: { journey: arabic, lane: { ...scores, measures: ['emotion', 'csat'] } },
};

export const WritesANumber: Story = {
  play: async ({ canvas }) => {
    const [spot] = canvas.getAllByRole('group', { name: /CSAT/ });
    if (!spot) throw new Error('There is no score.');
    spot.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('textbox')).toHaveFocus();
  },
};
