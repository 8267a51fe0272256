import { createJourney } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { EditorFrame } from '../testing/EditorFrame';
import { loadParts } from '../testing/loadParts';
import { arabic, emptyJourney, longJourney } from '../testing/samples';
import { StartingHint } from './StartingHint';
import { UnlessEmpty } from './UnlessEmpty';

const meta = {
  component: EditorFrame,
  loaders: [loadParts],
  parameters: { layout: 'padded' },
  args: {
    journey: emptyJourney,
    children: (
      <>
        <StartingHint />
        <UnlessEmpty>{null}</UnlessEmpty>
      </>
    ),
  },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A map that can only be read has nothing to begin with. */
export const ReadOnly: Story = { args: { options: { readOnly: true } } };

/** What stands above the grid until somebody has begun. */
export const Guidance: Story = { args: { journey: createJourney('current-state') } };

/** A template is taken by keys. */
export const TakesATemplate: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('region', { name: 'How to go on' })).toBeVisible();
  },
};

/** The same templates later: what one adds is said before it is added. */
export const LaterInADialog: Story = {
  args: { journey: arabic, start: (store) => store.set({ dialog: { name: 'template' } }) },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement.ownerDocument.body);
    const dialog = within(await page.findByRole('dialog'));
    await userEvent.click(dialog.getAllByRole('button', { pressed: false })[0] as HTMLElement);
    await expect(dialog.getByRole('status')).not.toBeEmptyDOMElement();
  },
};

export const LongText: Story = {
  args: { journey: longJourney, start: (store) => store.set({ dialog: { name: 'template' } }) },
};
