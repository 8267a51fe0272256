import type { Journey } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { mortgage } from '../../testing/journeys';
import { JourneyMap } from './JourneyMap';

/** The lanes about what happens beside the straight way, and what is done about it. */
const journey: Journey = {
  ...mortgage,
  lanes: mortgage.lanes
    .filter(({ kind }) => ['touchpoints', 'curve', 'opportunities', 'paths'].includes(kind))
    .map((lane) => ({ ...lane, hidden: false })),
};

const meta = {
  component: JourneyMap,
  args: { journey },
  // The sheet that one would hang up: all columns side by side.
  parameters: { sheetWidth: 2940 },
} satisfies Meta<typeof JourneyMap>;
export default meta;

type Story = StoryObj<typeof meta>;

export const PathsAndOpportunities: Story = {};

/** The paths of the selected touchpoint stand out. */
export const PathsOfSelected: Story = { args: { defaultSelectedId: 'full-application' } };

export const PathsOverFoldedStages: Story = {
  args: { defaultView: { collapsedStages: ['consideration', 'application'] } },
};

export const NoPaths: Story = { args: { journey: { ...journey, paths: [] } } };
