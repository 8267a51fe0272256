import type { MergeConflict } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { DocumentSnapshot } from '../store/types';
import { conflictsOfEveryKind } from '../testing/conflicts';
import { EditorFrame } from '../testing/EditorFrame';
import { journeyOf } from '../testing/journeys';
import { savedDocument } from '../testing/savedDocument';
import { arabic, endless, mortgage } from '../testing/samples';
import { SavingNotices } from './SavingNotices';

function saying(state: Partial<DocumentSnapshot>, journey = journeyOf()) {
  return { journey, document: savedDocument(journey, state) };
}

/** Both wrote another text. */
function changed(id: string, ours: string, theirs: string): MergeConflict {
  const values = { base: '', ours, theirs, shows: 'ours' } as const;
  const other = { type: 'touchpoint.update', id, changes: { purpose: theirs } } as const;
  return { kind: 'changed', thing: 'touchpoint', id, field: 'purpose', ...values, other };
}

const meta = {
  component: EditorFrame,
  parameters: { layout: 'padded' },
  args: { ...saying({ conflicts: conflictsOfEveryKind }), children: <SavingNotices /> },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

const opens: NonNullable<Story['play']> = async ({ canvas }) => {
  canvas.getByRole('button', { name: 'Choose …' }).focus();
  await userEvent.keyboard('{Enter}');
  await expect(await canvas.findByRole('dialog')).toBeVisible();
};

/** The strip in the editor. */
export const Default: Story = {};

/** A conflict of every kind. */
export const EveryKind: Story = { play: opens };

export const ChangedTexts: Story = {
  args: saying(
    {
      conflicts: [
        changed(
          'papers-missing',
          'She wants to hear that the file is complete.',
          'She wants to hear that the file is complete, and when the answer comes.',
        ),
      ],
    },
    mortgage,
  ),
  play: opens,
};

export const Empty: Story = {
  ...ChangedTexts,
  play: async (context) => {
    await opens(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Keep all that is shown' }));
  },
};

export const LongText: Story = {
  args: saying({ conflicts: [changed('call', endless, endless.slice(100))] }),
  play: opens,
};

export const ArabicContent: Story = {
  args: saying(
    {
      conflicts: [
        changed(
          arabic.stages[0]?.touchpoints[0]?.id ?? '',
          'تريد أن تسمع أن الملف مكتمل.',
          'تريد أن تعرف متى يأتي الجواب.',
        ),
      ],
    },
    arabic,
  ),
  play: opens,
};

/** What is told of a journey as it was opened. */
export const Notices: Story = {
  args: saying({
    readOnly: true,
    refused: { text: '{', issues: [], recovered: true },
    notices: [
      { code: 'id-filled-in', message: 'The stage “Plan” had no id; it got “plan”.', path: '/a' },
      { code: 'unknown-reference', message: 'A card named a lane that is not there.', path: '/b' },
    ],
  }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show what' }));
  },
};
