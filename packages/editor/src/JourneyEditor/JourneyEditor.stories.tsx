import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { arabic, emptyJourney, mortgage } from '../testing/samples';
import { JourneyEditor } from './JourneyEditor';

const meta = {
  component: JourneyEditor,
  args: { defaultJourney: mortgage, onJourneyChange: fn() },
} satisfies Meta<typeof JourneyEditor>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { defaultJourney: emptyJourney } };

export const ArabicContent: Story = { args: { defaultJourney: arabic } };

export const ReadOnly: Story = { args: { readOnly: true } };
