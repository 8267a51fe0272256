import { describeJourney } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { crowded, long, wordyTitles } from '../../testing/crowds';
import {
  arabic,
  blueprint,
  dayInTheLife,
  emptyJourney,
  future,
  mortgage,
  opened,
  polish,
  vietnamese,
} from '../../testing/journeys';
import { JourneyMap } from './JourneyMap';

/**
 * A journey as a map: stages over touchpoints, and lanes below them. A native table, so a screen
 * reader reads it as one; drawn column by column where it is large.
 */
const meta = {
  component: JourneyMap,
  // An A3 sheet on its side, at half its size.
  parameters: { sheetWidth: 3024 },
  args: {
    journey: mortgage,
    onSelectedIdChange: fn(),
    onViewChange: fn(),
  },
} satisfies Meta<typeof JourneyMap>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The mortgage's touchpoints with their curve alone. */
const curvesOnly = {
  hiddenLanes: mortgage.lanes.filter(({ kind }) => kind !== 'curve').map(({ id }) => id),
};

export const Default: Story = {
  args: { summary: describeJourney(mortgage) },
  parameters: { baselines: ['light', 'dark'] },
};

export const ZoomedToStages: Story = { args: { defaultView: { zoom: 'stages' } } };

export const OnePersona: Story = { args: { defaultView: { personas: ['anna'] } } };

export const FoldedStages: Story = {
  args: { defaultView: { collapsedStages: ['awareness', 'application'] } },
};

export const Selected: Story = {
  args: { defaultSelectedId: mortgage.stages[2]?.touchpoints[4]?.id },
};

export const HostLane: Story = {
  args: {
    children: (
      <JourneyMap.Lane title="Tickets this week">
        {(column) => `${String(column.id.length * 3)} tickets`}
      </JourneyMap.Lane>
    ),
  },
};

/** One of each kind of map: this one and the three below. */
export const CurrentState: Story = { args: { defaultView: { collapsedStages: ['awareness'] } } };

export const FutureState: Story = { args: { journey: future } };

export const DayInTheLife: Story = { args: { journey: dayInTheLife } };

export const ServiceBlueprint: Story = { args: { journey: blueprint } };

/** To print on A3 and hang up: every lane that the mortgage has. */
export const Wall: Story = {
  args: { defaultView: { hiddenLanes: [] }, columnWidth: 168, summary: describeJourney(mortgage) },
};

export const SeveralCurves: Story = { args: { defaultView: { curves: 'personas' } } };

export const WhatTheOrganizationBelieves: Story = {
  args: { curveGap: 'viewpoint', defaultView: curvesOnly },
};

export const ComparedWithFuture: Story = {
  args: { comparedWith: future, curveGap: 'compared', defaultView: curvesOnly },
};

/** Who was asked, and how many, decides how broad the band is. */
export const Intervals: Story = {
  args: { journey: future, defaultView: { hiddenLanes: ['opportunities', 'idea'] } },
};

/** Unlike measures in one lane: each on its own scale, and the key says which. */
export const UnlikeMeasures: Story = {
  args: {
    journey: {
      ...dayInTheLife,
      lanes: [{ id: 'both', kind: 'curve', measures: ['emotion', 'tension'] }],
    },
  },
};

export const Tension: Story = {
  args: {
    journey: dayInTheLife,
    defaultView: { hiddenLanes: ['curve', 'quote', 'need', 'device'] },
  },
};

export const ManyPeople: Story = { args: { journey: crowded } };

export const ManyCurves: Story = {
  args: { journey: crowded, defaultView: { curves: 'personas' } },
};

export const NineStages: Story = { args: { journey: long }, parameters: { sheetWidth: null } };

export const LongTitles: Story = { args: { journey: wordyTitles } };

export const Vietnamese: Story = { args: { journey: vietnamese } };

export const Polish: Story = { args: { journey: polish } };

export const ArabicContent: Story = { args: { journey: arabic } };

export const Empty: Story = { args: { journey: emptyJourney } };

export const FiveThousandTouchpoints: Story = {
  args: { journey: opened(generateJourney({ touchpoints: 5000, lanes: 12 })) },
  parameters: { sheetWidth: null },
};

export const LongText: Story = {
  args: {
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'LongTitle'.repeat(20),
      personas: [{ id: 'p', name: 'Name'.repeat(40) }],
      stages: [
        {
          title: 'Stage'.repeat(20),
          customerGoal: 'Goal'.repeat(30),
          touchpoints: [
            {
              title: 'Touchpoint'.repeat(12),
              channel: 'phone',
              ratings: [{ measure: 'emotion', value: 1 }],
              cards: [{ lane: 'pain', text: 'Pain'.repeat(80) }],
            },
            { title: 'Short', cards: [{ lane: 'doing', text: 'Waits.' }] },
          ],
        },
      ],
    }),
  },
};

export const SelectsByKeyboard: Story = {
  play: async ({ canvas, args }) => {
    const first = canvas.getByRole('button', { name: /advert/i });
    first.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    const second = canvas.getByRole('button', { name: /recommends/i, pressed: true });
    await expect(second).toHaveFocus();
    await expect(args.onSelectedIdChange).toHaveBeenCalledOnce();
  },
};

export const ChoosesAmongMany: Story = {
  args: { journey: crowded },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Anna Nguyễn' }));
    await userEvent.click(canvas.getByText('+38 more'));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Paulo Østergård' }));
    await expect(canvas.getByText('+38 more, 1 chosen')).toBeVisible();
    await expect(args.onViewChange).toHaveBeenLastCalledWith(
      { personas: ['p1', 'p41'] },
      { reason: 'persona' },
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Curve per persona' }));
    await expect(canvas.getByRole('rowheader', { name: /Anna Nguyễn/ })).toBeVisible();
    await userEvent.click(canvas.getByText('+38 more, 1 chosen'));
    await userEvent.click(canvas.getByRole('button', { name: 'Everybody' }));
  },
};
