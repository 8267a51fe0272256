import { wellKnownMeasure, type Measure } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { longTitle, steady, trend } from '../../testing/chartRows';
import { nps } from '../../testing/samples';
import { MeasureTrend } from './MeasureTrend';

const meta = {
  title: 'charts/MeasureTrend',
  component: MeasureTrend,
  parameters: { layout: 'padded' },
  args: { rows: trend, measure: nps, headingLevel: 2 },
} satisfies Meta<typeof MeasureTrend>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A scale without an end shows what is needed. */
export const OpenScale: Story = {
  args: {
    measure: { ...(wellKnownMeasure('duration') as Measure), target: 20 },
    rows: [
      { on: '2026-01-01', value: 42 },
      { on: '2026-02-01', value: 31 },
      { on: '2026-03-01', value: 18 },
    ],
  },
};

export const Empty: Story = { args: { rows: [] } };

export const One: Story = { args: { rows: trend.slice(-1) } };

/** 54 weeks. */
export const Many: Story = {
  args: {
    rows: Array.from({ length: 54 }, (_, index) => ({
      on: new Date(Date.UTC(2025, 9, 6 + 7 * index)).toISOString().slice(0, 10),
      value: index % 17 === 11 ? undefined : Math.round(index / 2 + steady(index, 0, 18)),
    })),
  },
};

export const LongText: Story = { args: { measure: { ...nps, name: longTitle } } };

export const ArabicContent: Story = {
  args: { language: 'ar', measure: { ...nps, name: 'صافي نقاط الترويج' } },
};

/** What cannot be drawn is left out or drawn at the end of the scale, and said. */
export const BadValues: Story = {
  args: {
    rows: [
      { on: '2026-01-01', value: 20 },
      { on: '2026-02-01', value: NaN },
      { on: '2026-03-01', value: Infinity },
      { on: '2026-04-01', value: 900, low: -Infinity, high: 40 },
      { on: '2026-02-31', value: 10 },
      { on: 'last spring', value: 10 },
      { on: '2026-05-01', value: 30 },
    ],
  },
};
