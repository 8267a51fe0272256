import type { Meta, StoryObj } from '@storybook/react-vite';
import { drivers, longTitle, manyTitles, steady } from '../../testing/chartRows';
import { DriverChart } from './DriverChart';

const meta = {
  title: 'charts/DriverChart',
  component: DriverChart,
  parameters: { layout: 'padded' },
  args: { rows: drivers, outcome: 'NPS', headingLevel: 2 },
} satisfies Meta<typeof DriverChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { r2: 0.47, selectedId: 'call' } };

/** The weights have to add up to what is explained. */
export const Mismatch: Story = { args: { r2: 0.8 } };

export const Empty: Story = { args: { rows: [] } };

export const One: Story = { args: { rows: drivers.slice(1, 2) } };

export const Many: Story = {
  args: {
    rows: manyTitles.map((title, index) => {
      const weight = steady(index, 0, 0.02);
      return { id: `t${index}`, title, weight, low: weight / 2, high: weight * 1.8 };
    }),
  },
};

export const LongText: Story = {
  args: {
    outcome: 'Would recommend',
    rows: drivers.slice(0, 2).map((row) => ({ ...row, title: longTitle })),
  },
};

export const ArabicContent: Story = {
  args: {
    language: 'ar',
    rows: [
      { id: 'a', title: 'الانتظار في الاستقبال', weight: 0.22, low: 0.12, high: 0.31 },
      { id: 'b', title: 'الكشف عند الطبيبة', weight: 0.11, low: 0.05, high: 0.18 },
    ],
  },
};

/** What cannot be drawn is left out or drawn at the end of the scale, and said. */
export const BadValues: Story = {
  args: {
    rows: [
      { id: 'good', title: 'As it should be', weight: 0.3, low: 0.1, high: 0.5 },
      { id: 'nan', title: 'Not a number', weight: NaN },
      { id: 'infinite', title: 'Without an end', weight: 0.1, low: -Infinity, high: Infinity },
      { id: 'outside', title: 'More than everything', weight: 7 },
    ],
  },
};
