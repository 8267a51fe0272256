import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { SaveState, UnsavedReason } from '../session/types';
import { EditorFrame } from '../testing/EditorFrame';
import { savedDocument } from '../testing/savedDocument';
import { arabic, endless, mortgage } from '../testing/samples';
import { EditorSaveStatus } from './EditorSaveStatus';

function saying(save: SaveState, journey = mortgage) {
  return { journey, document: savedDocument(journey, { save }) };
}

const meta = {
  component: EditorFrame,
  parameters: { layout: 'padded' },
  args: {
    ...saying({ kind: 'saved', at: Date.now() - 125_000 }),
    children: <EditorSaveStatus />,
  },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Not saved, with what to do opened by the keyboard. */
function unsaved(reason: UnsavedReason): Story {
  return {
    args: saying({ kind: 'unsaved', since: Date.UTC(2026, 10, 3, 9, 41), reason }),
    play: async ({ canvas }) => {
      canvas.getByRole('button').focus();
      await userEvent.keyboard('{Enter}');
      await expect(await canvas.findByRole('dialog')).toBeVisible();
    },
  };
}

export const Default: Story = {};

export const Saving: Story = { args: saying({ kind: 'saving', since: 0 }) };

export const NotSaved: Story = {
  args: saying({ kind: 'unsaved', since: 0, reason: 'full' }),
};

export const Full: Story = unsaved('full');
export const Forbidden: Story = unsaved('forbidden');
export const Failing: Story = unsaved('failing');
export const NoAnswer: Story = unsaved('no-answer');
export const NewerVersion: Story = unsaved('newer-version');
export const Unreadable: Story = unsaved('unreadable');
export const Missing: Story = unsaved('missing');

export const LongText: Story = {
  ...unsaved('full'),
  args: saying({ kind: 'unsaved', since: 0, reason: 'full' }, { ...mortgage, title: endless }),
};

export const ArabicContent: Story = {
  ...unsaved('full'),
  args: saying({ kind: 'unsaved', since: 0, reason: 'full' }, arabic),
};
