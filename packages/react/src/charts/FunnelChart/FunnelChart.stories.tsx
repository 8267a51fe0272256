import type { Meta, StoryObj } from '@storybook/react-vite';
import { funnel, longTitle, manyTitles, steady } from '../../testing/chartRows';
import { FunnelChart } from './FunnelChart';

const meta = {
  title: 'charts/FunnelChart',
  component: FunnelChart,
  parameters: { layout: 'padded' },
  args: { rows: funnel, headingLevel: 2 },
} satisfies Meta<typeof FunnelChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { selectedId: 'application' } };

/** Where more come in than go on. */
export const Joining: Story = {
  args: {
    rows: [
      { id: 'web', title: 'On the web site', count: 900 },
      { id: 'branch', title: 'In the branch', count: 1300 },
      { id: 'unknown', title: 'By letter' },
      { id: 'signed', title: 'Signed', count: 400 },
    ],
  },
};

export const Empty: Story = { args: { rows: [] } };

export const One: Story = { args: { rows: funnel.slice(0, 1) } };

export const Many: Story = {
  args: {
    rows: manyTitles.map((title, index) => ({
      id: `t${index}`,
      title,
      count: Math.round(40_000 * 0.93 ** index * steady(index, 0.9, 1)),
    })),
  },
};

export const LongText: Story = {
  args: { rows: funnel.slice(0, 2).map((row) => ({ ...row, title: longTitle })) },
};

export const ArabicContent: Story = {
  args: {
    language: 'ar',
    rows: [
      { id: 'a', title: 'قبل الموعد', count: 1200 },
      { id: 'b', title: 'في العيادة', count: 860 },
      { id: 'c', title: 'بعد الزيارة', count: 310 },
    ],
  },
};

/** What cannot be drawn is left out or drawn at the end of the scale, and said. */
export const BadValues: Story = {
  args: {
    rows: [
      { id: 'first', title: 'First', count: 100 },
      { id: 'nan', title: 'Not a number', count: NaN },
      { id: 'infinite', title: 'Without an end', count: Infinity },
      { id: 'below', title: 'Fewer than nobody', count: -5 },
      { id: 'last', title: 'Last', count: 40 },
    ],
  },
};
