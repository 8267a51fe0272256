import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { loadParts } from '../testing/loadParts';
import { JourneyEditor } from '../JourneyEditor';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, emptyJourney, longJourney, mortgage } from '../testing/samples';
import { FindPanel } from './FindPanel';

const meta = {
  component: EditorFrame,
  parameters: { layout: 'padded' },
  args: {
    journey: mortgage,
    start: (store) => store.set({ query: 'rate' }),
    children: <FindPanel />,
  },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { journey: emptyJourney, start: () => {} } };

export const NothingFound: Story = {
  args: { start: (store) => store.set({ query: 'rhinoceros' }) },
};

export const Many: Story = { args: { journey: generateJourney({ touchpoints: 500 }) } };

export const LongText: Story = {
  args: { journey: longJourney, start: (store) => store.set({ query: 'e' }) },
};

export const ArabicContent: Story = {
  args: { journey: arabic, start: (store) => store.set({ query: 'ا' }) },
};

/** What lacks a source, without a word to look for. */
export const WithFilters: Story = {
  args: { start: () => {} },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Filters' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Without a source' }));
    await expect(canvas.getByRole('button', { name: 'Filters: 1' })).toBeVisible();
  },
};

/** Beside the map: opened, asked and gone on by keys. */
export const InTheEditor: Story = {
  loaders: [loadParts],
  // An A3 sheet on its side, at half its size.
  parameters: { sheetWidth: 3024 },
  render: () => <JourneyEditor defaultJourney={mortgage} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Find' }));
    await canvas.findByRole('searchbox');
    await userEvent.keyboard('papers{Enter}{Enter}');
    await expect(await canvas.findByText(/^2 of \d+$/)).toBeVisible();
  },
};
