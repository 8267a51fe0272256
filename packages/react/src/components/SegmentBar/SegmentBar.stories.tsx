import type { Meta, StoryObj } from '@storybook/react-vite';
import { mortgage } from '../../testing/journeys';
import { endless, layla, stranger } from '../../testing/samples';
import { SegmentBar, type SegmentBarSegment } from './SegmentBar';

const meta = {
  component: SegmentBar,
  parameters: { layout: 'padded' },
  args: { segments: mortgage.personas },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 720 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof SegmentBar>;
export default meta;

type Story = StoryObj<typeof meta>;

function segmentsOf(shares: readonly (number | undefined)[]): SegmentBarSegment[] {
  return shares.map((share, index) => ({
    id: `segment-${index}`,
    name: `Segment ${String.fromCodePoint(65 + (index % 26))}${Math.floor(index / 26) || ''}`,
    share,
  }));
}

export const Default: Story = {};

/** Nothing is known of any share. */
export const Empty: Story = { args: { segments: [stranger] } };

export const One: Story = { args: { segments: segmentsOf([0.88]) } };

/** What nobody covers stays open. */
export const WithRest: Story = { args: { segments: segmentsOf([0.44, 0.31, 0.13]) } };

/** Twelve segments, some of one per cent. */
export const Twelve: Story = {
  args: {
    segments: segmentsOf([0.3, 0.2, 0.14, 0.1, 0.08, 0.06, 0.05, 0.03, 0.01, 0.01, 0.01, 0.004]),
  },
};

/** Forty segments. */
export const Many: Story = {
  args: { segments: segmentsOf(Array.from({ length: 40 }, () => 0.025)) },
};

/** A person belongs to several segments, or a number is wrong: it is said. */
export const OverWhole: Story = { args: { segments: segmentsOf([0.7, 0.45, 0.2]) } };

/** Nobody has counted one of them yet. */
export const NotKnown: Story = { args: { segments: segmentsOf([0.6, undefined, 0.2]) } };

export const LongText: Story = {
  args: {
    segments: [
      { id: 'a', name: endless, segment: `${endless}!`, share: 0.4 },
      { id: 'b', name: 'Moving up', share: 0.6 },
    ],
    label: endless,
  },
};

export const ArabicContent: Story = {
  args: { segments: [layla, { id: 'b', name: 'سامي', share: 0.3 }], language: 'ar' },
};
