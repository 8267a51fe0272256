import type { Journey } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { DialogFrame } from '../testing/DialogFrame';
import { arabic, endless, mortgage } from '../testing/samples';

const touchpoints = mortgage.stages.flatMap((stage) => stage.touchpoints);
const first = touchpoints[0]?.id ?? '';
const [rated] = touchpoints.filter(({ ratings }) =>
  ratings.some(({ measure }) => measure === 'csat'),
);

const many: Journey = {
  ...mortgage,
  stages: mortgage.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((one) => ({
      ...one,
      ratings: one.id === first ? touchpoints.flatMap(({ ratings }) => ratings) : one.ratings,
    })),
  })),
};

const long: Journey = {
  ...mortgage,
  measures: mortgage.measures.map((one) => ({ ...one, name: endless.slice(0, 300) })),
  personas: mortgage.personas.map((one) => ({ ...one, name: endless.slice(0, 300) })),
  stages: mortgage.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((one) => ({ ...one, title: endless.slice(0, 300) })),
  })),
};

const meta = {
  component: DialogFrame,
  args: { journey: mortgage, dialog: { name: 'score', touchpoint: first, measure: 'emotion' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open' }));
    await within(document.body).findByRole('dialog');
  },
} satisfies Meta<typeof DialogFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Nobody has been asked: a tap begins. */
export const Empty: Story = {
  args: { dialog: { name: 'score', touchpoint: first, measure: 'ease' } },
};

export const Interval: Story = {
  args: { dialog: { name: 'score', touchpoint: rated?.id ?? '', measure: 'csat' } },
};

export const Many: Story = { args: { journey: many } };

export const LongText: Story = { args: { journey: long } };

export const ArabicContent: Story = {
  args: {
    journey: arabic,
    dialog: {
      name: 'score',
      touchpoint: arabic.stages[0]?.touchpoints[0]?.id ?? '',
      measure: 'emotion',
    },
  },
};
