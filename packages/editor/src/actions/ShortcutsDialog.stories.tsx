import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent } from 'storybook/test';
import { EditorFrame } from '../testing/EditorFrame';
import { mortgage } from '../testing/samples';
import { ActionBar } from './ActionBar';

const meta = {
  component: EditorFrame,
  args: { journey: mortgage, children: <ActionBar /> },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  async play() {
    const buttons = screen.getAllByRole('button');
    await userEvent.click(buttons.at(-1) as HTMLElement);
    const items = await screen.findAllByRole('menuitem');
    const item = items.find((one) => one.textContent?.includes('?'));
    await userEvent.click(item as HTMLElement);
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};
