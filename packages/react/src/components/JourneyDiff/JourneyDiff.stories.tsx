import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { arabic, emptyJourney, mortgage } from '../../testing/journeys';
import {
  arabicLater,
  longAfter,
  longBefore,
  manyAfter,
  manyBefore,
  mortgageFuture,
  mortgageLater,
  version,
} from '../../testing/versions';
import { JourneyDiff, type JourneyDiffProps } from './JourneyDiff';

const meta = {
  component: JourneyDiff,
  parameters: { layout: 'padded' },
  args: {
    before: mortgage,
    after: mortgageLater,
    headingLevel: 2,
    onSelectedIdChange: fn(),
    onKindsChange: fn(),
  } as JourneyDiffProps,
} satisfies Meta<typeof JourneyDiff>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Two versions, half a year apart. */
export const Default: Story = {
  args: { beforeLabel: 'November 2026', afterLabel: 'May 2027' },
};

/** What has to change on the way from how it is to how it should be. */
export const CurrentAndFuture: Story = {
  args: { before: mortgage, after: mortgageFuture },
};

/** Who meets what alone, and who feels what differently. */
export const TwoPersonas: Story = {
  args: {
    before: undefined,
    after: undefined,
    journey: version(mortgage, (journey) => {
      const [advert] = journey.stages[0]?.touchpoints ?? [];
      if (advert) advert.personas = ['anna'];
    }),
    personas: ['anna', 'tuan'],
  },
};

export const One: Story = {
  args: {
    after: version(mortgage, (journey) => {
      journey.outcome = 'The first calm years in the house';
    }),
  },
};

/** Two journeys of which nothing is known. */
export const Empty: Story = { args: { before: emptyJourney, after: emptyJourney } };

export const NothingChanged: Story = {
  args: { after: mortgage, beforeLabel: 'November 2026', afterLabel: 'May 2027' },
};

export const SamePersonas: Story = {
  args: { before: undefined, after: undefined, journey: emptyJourney, personas: ['anna', 'tuan'] },
};

export const Many: Story = { args: { before: manyBefore, after: manyAfter } };

export const LongText: Story = { args: { before: longBefore, after: longAfter } };

export const ArabicContent: Story = { args: { before: arabic, after: arabicLater } };

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
};

export const Selected: Story = { args: { defaultSelectedId: 'full-application' } };

/** Kinds of change are hidden, and touchpoints selected, by keys. */
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    const [filter] = canvas.getAllByRole('button', { pressed: false });
    await expect(filter).toHaveFocus();
    canvas.getByRole('button', { name: 'Full application' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Full application' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
};
