import type { Meta, StoryObj } from '@storybook/react-vite';
import { levels, longTitle, manyTitles, steady } from '../../testing/chartRows';
import { ExperienceLevels } from './ExperienceLevels';

const meta = {
  title: 'charts/ExperienceLevels',
  component: ExperienceLevels,
  parameters: { layout: 'padded' },
  args: { rows: levels, headingLevel: 2 },
} satisfies Meta<typeof ExperienceLevels>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { selectedId: 'call' } };

export const Empty: Story = { args: { rows: [] } };

export const One: Story = { args: { rows: levels.slice(2, 3) } };

export const Many: Story = {
  args: {
    rows: manyTitles.map((title, index) => ({
      id: `t${index}`,
      title,
      goal: steady(index, 1, 5),
      ease: index % 7 === 3 ? null : steady(index + 60, 1, 5),
      emotion: steady(index + 120, -2, 2),
      n: Math.round(steady(index + 180, 20, 2000)),
    })),
  },
};

export const LongText: Story = {
  args: { rows: levels.slice(0, 2).map((row) => ({ ...row, title: longTitle })) },
};

export const ArabicContent: Story = {
  args: {
    language: 'ar',
    rows: [
      { id: 'a', title: 'تحجز في التطبيق الساعة الثانية ليلًا', goal: 4.6, ease: 4.2, emotion: 1.3 },
      { id: 'b', title: 'الانتظار في الاستقبال', goal: 3.1, ease: 2.2, emotion: -1.4 },
    ],
  },
};

/** What cannot be drawn is left out or drawn at the end of the scale, and said. */
export const BadValues: Story = {
  args: {
    rows: [
      { id: 'nan', title: 'Not a number', goal: NaN, ease: 3, emotion: 1 },
      { id: 'infinite', title: 'Without an end', goal: 4, ease: Infinity, emotion: 0.5 },
      { id: 'outside', title: 'Outside the scale', goal: 12, ease: 3, emotion: -40 },
    ],
  },
};
