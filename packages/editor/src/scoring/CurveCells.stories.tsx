import type { Journey, Lane } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { LaneFrame } from '../testing/LaneFrame';
import { arabic, endless, mortgage } from '../testing/samples';
import { CurveCells } from './CurveCells';

const emotion: Lane = { id: 'curve', kind: 'curve', measures: ['emotion'] };

/** The same journey with nothing known yet. */
function unrated(journey: Journey): Journey {
  return {
    ...journey,
    stages: journey.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((touchpoint) => ({ ...touchpoint, ratings: [] })),
    })),
  };
}

const long: Journey = {
  ...mortgage,
  stages: mortgage.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((one) => ({ ...one, title: endless.slice(0, 400) })),
  })),
};

const meta = {
  component: LaneFrame,
  args: {
    journey: mortgage,
    lane: emotion,
    cells: (columns) => <CurveCells {...columns} />,
    to: 8,
  },
} satisfies Meta<typeof LaneFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { journey: unrated(mortgage), to: 6 } };

export const Many: Story = {
  args: { lane: { ...emotion, measures: ['emotion', 'csat', 'nps'] }, to: 13 },
};

export const LongText: Story = { args: { journey: long, to: 3 } };

export const ArabicContent: Story = { args: { journey: arabic } };

/** One persona's line. */
export const OnePersona: Story = {
  args: { options: { view: { personas: [mortgage.personas[0]?.id ?? ''] } } },
};

export const ReadOnly: Story = { args: { options: { readOnly: true } } };

export const WritesANumber: Story = {
  play: async ({ canvas }) => {
    const [point] = canvas.getAllByRole('group', { name: /Emotion/ });
    if (!point) throw new Error('There is no point.');
    point.focus();
    await userEvent.keyboard('+');
    await userEvent.keyboard('{Enter}');
    const field = await canvas.findByRole('textbox');
    await expect(field).toHaveFocus();
    await userEvent.clear(field);
    await userEvent.type(field, '7{Enter}');
    await expect(within(document.body).getByRole('alert')).toBeVisible();
  },
};
