import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { arabic, blueprint, emptyJourney, longJourney, mortgage } from '../testing/samples';
import { JourneyEditor } from './JourneyEditor';

const meta = {
  component: JourneyEditor,
  // An A3 sheet on its side, at half its size.
  parameters: { sheetWidth: 3024 },
  args: { defaultJourney: mortgage, onJourneyChange: fn() },
} satisfies Meta<typeof JourneyEditor>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { defaultJourney: emptyJourney } };

/** Only the columns in view are drawn; the keys and the search reach all of them. */
export const Many: Story = {
  args: { defaultJourney: generateJourney({ touchpoints: 500, lanes: 6 }) },
  parameters: { sheetWidth: null },
};

export const LongText: Story = { args: { defaultJourney: longJourney } };

export const ArabicContent: Story = { args: { defaultJourney: arabic } };

export const Blueprint: Story = { args: { defaultJourney: blueprint } };

export const ReadOnly: Story = { args: { readOnly: true } };

/** A stage is renamed and a card added without a pointer; what was written is announced and undone as one step. */
export const WrittenByKeyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Awareness', { selector: 'span' }));
    await userEvent.keyboard('{F2}');
    await expect(canvas.getByRole('textbox', { name: 'Title of the stage' })).toHaveFocus();
    await userEvent.keyboard('Knowing{Enter}');
    await expect(canvas.getByRole('columnheader', { name: /^Knowing/ })).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect(canvas.getByRole('columnheader', { name: /^Awareness/ })).toHaveFocus();
  },
};
