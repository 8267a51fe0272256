import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, emptyJourney, longJourney, mortgage } from '../testing/samples';
import { ViewMenu } from './ViewMenu';

const meta = {
  component: EditorFrame,
  parameters: { layout: 'padded' },
  args: { journey: mortgage, children: <ViewMenu /> },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { journey: emptyJourney } };

export const SomethingHidden: Story = {
  args: { options: { view: { hiddenLanes: ['pain', 'gain'], personas: ['anna'] } } },
};

/** Opened and used by keys. */
export const Open: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const page = within(canvasElement.ownerDocument.body);
    const pains = await page.findByRole('menuitemcheckbox', { name: 'Pains' });
    pains.focus();
    await userEvent.keyboard('{Enter}');
    await expect(pains).toHaveAttribute('aria-checked', 'false');
    await expect(canvas.getByText(/hidden$/)).toBeVisible();
  },
};

export const LongText: Story = {
  args: { journey: longJourney },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
  },
};

export const ArabicContent: Story = {
  args: { journey: arabic },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
  },
};
