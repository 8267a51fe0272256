import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { longTitle, manyTitles, priorities, steady } from '../../testing/chartRows';
import { PriorityMatrix } from './PriorityMatrix';

const meta = {
  title: 'charts/PriorityMatrix',
  component: PriorityMatrix,
  parameters: { layout: 'padded' },
  args: { rows: priorities, headingLevel: 2, onSelectedIdChange: fn() },
} satisfies Meta<typeof PriorityMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { defaultSelectedId: 'call' } };

/** The same touchpoints fall into other fields where high and low part at the median. */
export const AtTheMedian: Story = { args: { crosshair: 'median' } };

export const Empty: Story = { args: { rows: [] } };

export const One: Story = { args: { rows: priorities.slice(4, 5) } };

export const Many: Story = {
  args: {
    crosshair: 'mean',
    rows: manyTitles.map((title, index) => ({
      id: `t${index}`,
      title,
      importance: steady(index, 1, 5),
      performance: steady(index + 70, 1, 5),
    })),
  },
};

/** Twelve on two spots: each can still be seen and pressed. */
export const Overlapping: Story = {
  args: {
    rows: manyTitles.slice(0, 12).map((title, index) => ({
      id: `t${index}`,
      title,
      importance: index < 7 ? 4.5 : 2,
      performance: index < 7 ? 1.5 : 2.5,
    })),
  },
};

export const LongText: Story = {
  args: { rows: priorities.slice(3, 5).map((row) => ({ ...row, title: longTitle })) },
};

export const ArabicContent: Story = {
  args: {
    language: 'ar',
    rows: [
      { id: 'a', title: 'الانتظار في الاستقبال', importance: 4.6, performance: 1.8 },
      { id: 'b', title: 'الكشف عند الطبيبة', importance: 4.8, performance: 4.4 },
      { id: 'c', title: 'رسالة تذكير في الصباح', importance: 2.2, performance: 3.9 },
    ],
  },
};

/** What cannot be drawn is left out or drawn at the end of the scale, and said. */
export const BadValues: Story = {
  args: {
    rows: [
      ...priorities.slice(0, 4),
      { id: 'nan', title: 'Not a number', importance: NaN, performance: 3 },
      { id: 'infinite', title: 'Without an end', importance: Infinity, performance: 3 },
      { id: 'outside', title: 'Outside the scale', importance: 12, performance: -3 },
    ],
  },
};

export const SelectsByKeyboard: Story = {
  args: { rows: priorities.slice(3) },
  play: async ({ canvas, args }) => {
    const button = canvas.getByRole('button', { name: /Call: papers are missing/ });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(args.onSelectedIdChange).toHaveBeenCalledWith('call', expect.anything());
  },
};
