import { evidenceShares } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { arabic, mortgage } from '../../testing/journeys';
import { EvidenceMeter } from './EvidenceMeter';

const meta = {
  component: EvidenceMeter,
  parameters: { layout: 'padded' },
  args: { rows: evidenceShares(mortgage).rows },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 480 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof EvidenceMeter>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** No card yet, or only the team's own notes and ideas. */
export const Empty: Story = { args: { rows: [] } };

/** A first map, before anybody was asked. */
export const One: Story = { args: { rows: [{ grade: 'assumption', count: 1 }] } };

/** Each grade, and a review that is overdue. */
export const Many: Story = {
  args: {
    rows: [
      { grade: 'quantitative', count: 1240 },
      { grade: 'qualitative', count: 3021 },
      { grade: 'internal', count: 812 },
      { grade: 'assumption', count: 1530 },
    ],
    pastReview: '2026-05-03',
  },
};

/** A single card of five thousand still has its line in the table. */
export const Uneven: Story = {
  args: {
    rows: [
      { grade: 'quantitative', count: 1 },
      { grade: 'assumption', count: 4999 },
    ],
  },
};

export const ArabicContent: Story = { args: { rows: evidenceShares(arabic).rows } };
