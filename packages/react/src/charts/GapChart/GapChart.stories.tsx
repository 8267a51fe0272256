import { wellKnownMeasure } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { gapRowsOf, gaps, longTitle, manyTitles, steady } from '../../testing/chartRows';
import { arabic } from '../../testing/journeys';
import { GapChart } from './GapChart';

const meta = {
  title: 'charts/GapChart',
  component: GapChart,
  parameters: { layout: 'padded' },
  args: { rows: gaps, headingLevel: 2 },
} satisfies Meta<typeof GapChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { selectedId: 'call' } };

/** What the organization believes against what customers say, on a measure of one's own. */
export const Viewpoints: Story = {
  args: {
    kind: 'viewpoint',
    measure: wellKnownMeasure('csat'),
    rows: [
      { id: 'form', title: 'Full application', reference: 41, value: 72 },
      { id: 'call', title: 'Call: papers are missing', reference: 22, value: 55 },
      { id: 'offer', title: 'Letter with the binding offer', reference: 88, value: 80 },
    ],
  },
};

export const Empty: Story = { args: { rows: [] } };

export const One: Story = { args: { rows: gaps.slice(3, 4) } };

export const Many: Story = {
  args: {
    rows: manyTitles.map((title, index) => ({
      id: `t${index}`,
      title,
      reference: steady(index, -0.5, 1.5),
      value: index % 9 === 7 ? undefined : steady(index + 99, -2, 2),
    })),
  },
};

export const LongText: Story = {
  args: { rows: gaps.slice(0, 2).map((row) => ({ ...row, title: longTitle })) },
};

export const ArabicContent: Story = { args: { rows: gapRowsOf(arabic), language: 'ar' } };

/** What cannot be drawn is left out or drawn at the end of the scale, and said. */
export const BadValues: Story = {
  args: {
    rows: [
      ...gaps.slice(0, 2),
      { id: 'nan', title: 'Not a number', reference: 1, value: NaN },
      { id: 'infinite', title: 'Without an end', reference: -Infinity, value: 1 },
      { id: 'outside', title: 'Outside the scale', reference: 1, value: -40 },
      { id: 'nameless', title: '', reference: 1, value: 0 },
    ],
  },
};
