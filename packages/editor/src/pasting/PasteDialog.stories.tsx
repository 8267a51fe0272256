import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { DialogFrame } from '../testing/DialogFrame';
import { arabic, endless, mortgage } from '../testing/samples';

const first = mortgage.stages[0]?.touchpoints[0]?.id ?? '';
const header = { row: ':touchpoints', column: first };

const sheet = [
  'Touchpoint\tChannel\tPains\tEmotion\tOwner',
  'Asks a friend\tphone\tNobody knows the real price\t-1\tSales',
  'Compares three banks\twebsite\t"Every page\ncounts differently"\t-1,5\tMarketing',
  'Talks it over at home\t\t\tgood\t',
  'Chooses\tPigeon post\t=SUM(A1:A3)\t1\tSales',
].join('\n');

const rows = Array.from(
  { length: 1000 },
  (_, at) => `Touchpoint ${at + 1}\tphone\t${(at % 5) - 2}`,
);

const meta = {
  component: DialogFrame,
  args: { journey: mortgage, dialog: { name: 'paste', spot: header, text: sheet } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open' }));
    await within(document.body).findByRole('dialog');
  },
} satisfies Meta<typeof DialogFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Nothing of it finds a place. */
export const Empty: Story = {
  args: {
    dialog: {
      name: 'paste',
      spot: { row: 'curve', column: first, item: 'emotion' },
      text: 'good\nbad\n9',
    },
  },
};

export const Many: Story = {
  args: {
    dialog: { name: 'paste', spot: header, text: ['Title\tChannel\tEmotion', ...rows].join('\n') },
  },
};

export const LongText: Story = {
  args: {
    dialog: {
      name: 'paste',
      spot: header,
      text: `Title\t${endless.slice(0, 300)}\n${endless}x\tA\nB\tC`,
    },
  },
};

export const ArabicContent: Story = {
  args: {
    journey: arabic,
    dialog: {
      name: 'paste',
      spot: { row: ':touchpoints', column: arabic.stages[0]?.touchpoints[0]?.id ?? '' },
      text: 'يسأل صديقًا\nيقارن ثلاثة بنوك\nيختار',
    },
  },
};

export const PastesByKeys: Story = {
  args: { dialog: { name: 'paste', spot: header, text: 'One\nTwo\n' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open' }));
    const dialog = await within(document.body).findByRole('dialog');
    const paste = within(dialog).getByRole('button', { name: 'Paste' });
    paste.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent('Adds 2 touchpoints.');
  },
};
