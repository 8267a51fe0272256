import {
  curveLines,
  layoutJourney,
  openJourney,
  type CurveLine,
  type Journey,
  type JourneyView,
} from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import arabic from '@sojourn/core/samples/arabic.json';
import dayInTheLife from '@sojourn/core/samples/day-in-the-life.json';
import futureDocument from '@sojourn/core/samples/mortgage-future.json';
import mortgage from '@sojourn/core/samples/mortgage.json';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { future } from '../../testing/journeys';
import { EmotionCurve } from './EmotionCurve';

function linesOf(
  document: unknown,
  {
    view,
    lane: id,
    ...options
  }: { view?: JourneyView; lane?: string; byPersona?: boolean; comparedWith?: Journey } = {},
): CurveLine[] {
  const result = openJourney(document);
  if (!result.ok) throw new Error('The sample does not open.');
  const lane = result.journey.lanes.find(
    (one) => one.kind === 'curve' && one.id === (id ?? one.id),
  );
  return lane ? curveLines(layoutJourney(result.journey, view), lane, options) : [];
}

const meta = {
  component: EmotionCurve,
  args: { lines: linesOf(mortgage) },
} satisfies Meta<typeof EmotionCurve>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const ByPersona: Story = {
  args: { lines: linesOf(mortgage, { byPersona: true }) },
};

export const ComparedWithFuture: Story = {
  args: { lines: linesOf(mortgage, { comparedWith: future }), gap: 'compared' },
};

export const Intervals: Story = { args: { lines: linesOf(futureDocument) } };

export const Tension: Story = { args: { lines: linesOf(dayInTheLife, { lane: 'tension-arc' }) } };

export const StagesOnly: Story = {
  args: { lines: linesOf(mortgage, { view: { zoom: 'stages' } }) },
};

export const Selected: Story = {
  args: { selectedId: linesOf(mortgage)[0]?.points[4]?.id },
};

export const ArabicContent: Story = { args: { lines: linesOf(arabic), contentLanguage: 'ar' } };

export const Empty: Story = { args: { lines: [] } };

export const OnePoint: Story = {
  args: {
    lines: linesOf({
      format: 'sojourn.journey',
      version: 1,
      title: 'One',
      stages: [
        {
          title: 'Only',
          touchpoints: [{ title: 'Asks', ratings: [{ measure: 'emotion', value: 2 }] }],
        },
      ],
    }),
  },
};

export const LongText: Story = {
  args: {
    lines: linesOf({
      format: 'sojourn.journey',
      version: 1,
      title: 'Long',
      stages: [
        {
          title: 'Stage',
          touchpoints: [-2, 1, undefined, 2].map((value) => ({
            title: 'Touchpoint'.repeat(30),
            ratings: value === undefined ? [] : [{ measure: 'emotion', value }],
          })),
        },
      ],
    }),
  },
};

/** Fifty-four touchpoints in nine stages: the table scrolls in its own frame. */
export const Many: Story = {
  args: { lines: linesOf(generateJourney({ touchpoints: 54, stages: 9 })) },
  parameters: { sheetWidth: null },
};
