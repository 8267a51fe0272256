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
