import type { Meta, StoryObj } from '@storybook/react-vite';
import { longTitle, manyTitles, ripples, steady } from '../../testing/chartRows';
import { RippleChart } from './RippleChart';

const meta = {
  title: 'charts/RippleChart',
  component: RippleChart,
  parameters: { layout: 'padded' },
  args: { rows: ripples, headingLevel: 2 },
} satisfies Meta<typeof RippleChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The pairs of what is selected elsewhere are marked. */
export const Selected: Story = { args: { selectedId: 'form' } };

export const Empty: Story = { args: { rows: [] } };

export const One: Story = { args: { rows: ripples.slice(2, 3) } };

export const Many: Story = {
  args: {
    rows: manyTitles.slice(1).map((title, index) => {
      const association = steady(index, -0.4, 0.6);
      return {
        from: `t${index}`,
        fromTitle: manyTitles[index] ?? '',
        to: `t${index + 1}`,
        toTitle: title,
        association,
        low: association - 0.18,
        high: association + 0.16,
        n: 60 + index,
      };
    }),
  },
};

export const LongText: Story = {
  args: {
    rows: ripples.slice(0, 1).map((row) => ({ ...row, fromTitle: longTitle, toTitle: longTitle })),
  },
};

export const ArabicContent: Story = {
  args: {
    language: 'ar',
    rows: [
      {
        from: 'a',
        fromTitle: 'الانتظار في الاستقبال',
        to: 'b',
        toTitle: 'الكشف عند الطبيبة',
        association: 0.41,
        low: 0.2,
        high: 0.58,
        n: 84,
      },
    ],
  },
};

/** What cannot be drawn is left out or drawn at the end of the scale, and said. */
export const BadValues: Story = {
  args: {
    rows: [
      ...ripples.slice(0, 1),
      { from: 'a', fromTitle: 'Not a number', to: 'b', toTitle: '', association: NaN },
      { from: 'a', fromTitle: 'Too close', to: 'b', toTitle: 'To be true', association: 40 },
      {
        from: 'a',
        fromTitle: 'Upside down',
        to: 'b',
        toTitle: 'Interval',
        association: 0.2,
        low: 0.4,
        high: -Infinity,
      },
    ],
  },
};
