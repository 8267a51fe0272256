import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { loadParts } from '../testing/loadParts';
import { JourneyEditor } from '../JourneyEditor';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, emptyJourney, longJourney, mortgage } from '../testing/samples';
import { ProblemsButton } from './ProblemsButton';
import { ProblemsPanel } from './ProblemsPanel';

const meta = {
  component: EditorFrame,
  parameters: { layout: 'padded' },
  args: {
    journey: mortgage,
    host: { lint: { today: '2030-01-01' } },
    children: (
      <>
        <ProblemsButton />
        <ProblemsPanel />
      </>
    ),
  },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

/** How long a journey rests before it is looked at, and a little more. */
const looked = { timeout: 10_000 };

export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('region', { name: 'Review overdue' }, looked);
  },
};

export const Empty: Story = { args: { journey: { ...emptyJourney, owner: 'Home loans' } } };

/** Every rule was looked at, and found nothing. */
export const NothingToPointOut: Story = {
  args: {
    journey: {
      ...emptyJourney,
      owner: 'Home loans',
      stages: mortgage.stages
        .slice(0, 1)
        .map((stage) => ({ ...stage, touchpoints: [], cards: [] })),
    },
  },
};

export const Many: Story = {
  args: { journey: generateJourney({ touchpoints: 300 }) },
  play: async ({ canvas }) => {
    const [more] = await canvas.findAllByRole('button', { name: 'Show 20 more' }, looked);
    more?.focus();
    await userEvent.keyboard('{Enter}');
  },
};

export const LongText: Story = { args: { journey: longJourney } };

export const ArabicContent: Story = { args: { journey: arabic } };

/** Beside the map. */
export const InTheEditor: Story = {
  loaders: [loadParts],
  // An A3 sheet on its side, at half its size.
  parameters: { sheetWidth: 3024 },
  render: () => <JourneyEditor defaultJourney={mortgage} lint={{ today: '2030-01-01' }} />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Problems: / }, looked));
    await expect(canvas.getByRole('complementary', { name: 'Problems' })).toBeVisible();
  },
};
