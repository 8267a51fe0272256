import type { Meta, StoryObj } from '@storybook/react-vite';
import { effort, endless, nps, satisfaction } from '../../testing/samples';
import { ScoreBadge } from './ScoreBadge';

const meta = {
  component: ScoreBadge,
  parameters: { layout: 'padded' },
  args: {
    measure: satisfaction,
    rating: { measure: 'csat', value: 82, low: 78, high: 85, n: 412 },
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 144 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ScoreBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Colour, place and words say that it is poor. */
export const Poor: Story = {
  args: {
    measure: effort,
    rating: { measure: 'ces', value: 2.1, low: 1.8, high: 2.4, n: 96 },
  },
};

/** A scale with two sides, and a target that is not reached. */
export const WithTarget: Story = {
  args: { measure: nps, rating: { measure: 'nps', value: 41, low: 29, high: 52, n: 158 } },
};

/** Few answers: the interval is wide. */
export const FewAnswers: Story = {
  args: { measure: nps, rating: { measure: 'nps', value: 30, low: -19, high: 65, n: 10 } },
};

/** Nobody was asked: no zero, no empty bar. */
export const Empty: Story = { args: { rating: { measure: 'csat' } } };

/** An answer that is no number on the scale stays as it came. */
export const NotANumber: Story = {
  args: { rating: { measure: 'csat', raw: { value: 'rather good' } } },
};

export const LongText: Story = {
  args: {
    measure: { ...satisfaction, name: endless.slice(0, 200), method: endless.slice(0, 200) },
  },
};

/** A measure with an Arabic name and unit, on a page that runs from left to right. */
export const ArabicContent: Story = {
  args: {
    language: 'ar',
    measure: {
      ...satisfaction,
      name: 'الرضا عن الموعد',
      scale: { min: 0, max: 100, unit: 'نقطة' },
    },
  },
};

/** Three levels of one touchpoint, one below the other. */
export const Many: Story = {
  render: (args) => (
    <>
      {[85.2, 57.1, 12.5].map((value) => (
        <ScoreBadge key={value} {...args} rating={{ measure: 'csat', value, n: 412 }} />
      ))}
    </>
  ),
};
