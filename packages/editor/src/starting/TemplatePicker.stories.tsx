import { ar } from '../locales/ar';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { TemplatePicker } from './TemplatePicker';

const meta = {
  component: TemplatePicker,
  parameters: { layout: 'padded' },
  args: { onSelect: fn() },
} satisfies Meta<typeof TemplatePicker>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Selected: Story = { args: { selectedId: 'service-blueprint' } };

export const ArabicContent: Story = { args: { messages: ar, dir: 'rtl', lang: 'ar' } };

export const TakesByKeyboard: Story = {
  play: async ({ args }) => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenCalledWith('future-state');
  },
};
