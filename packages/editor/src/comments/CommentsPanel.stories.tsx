import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { expect, userEvent } from 'storybook/test';
import { sampleComments } from '../testing/commentSamples';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, endless, mortgage } from '../testing/samples';
import { CommentsPanel } from './CommentsPanel';
import { memoryCommentStore } from './memoryCommentStore';

function Framed(props: ComponentProps<typeof EditorFrame>) {
  return (
    <EditorFrame {...props}>
      <div style={{ maxInlineSize: 352, padding: 16 }}>
        <CommentsPanel />
      </div>
    </EditorFrame>
  );
}

const about = mortgage.stages[0]?.touchpoints[0]?.id ?? '';
const comments = sampleComments(about);
const first = comments[0] as (typeof comments)[number];

function storing(journey: typeof mortgage, some: typeof comments) {
  return { comments: memoryCommentStore({ [journey.id]: some }), author: 'Tuan' };
}

const meta = {
  component: Framed,
  args: {
    journey: mortgage,
    host: storing(mortgage, comments),
    start: (store) => store.goToThing(about),
  },
} satisfies Meta<typeof Framed>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { host: storing(mortgage, []) } };

export const AllOpen: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'All open' }));
    await expect(await canvas.findByText('About the whole journey')).toBeVisible();
  },
};

const many = Array.from({ length: 20 }, (_, index) => ({
  ...first,
  id: `comment-${index}`,
}));

export const Many: Story = { args: { host: storing(mortgage, many) } };

export const LongText: Story = {
  args: {
    host: storing(mortgage, [
      { ...first, text: endless.slice(0, 2000), author: endless.slice(0, 200) },
    ]),
  },
};

const arabicAbout = arabic.stages[0]?.touchpoints[0]?.id ?? '';

export const ArabicContent: Story = {
  args: {
    journey: arabic,
    host: storing(arabic, [
      { ...first, about: arabicAbout, text: 'هل ما زال هذا صحيحًا؟', author: 'ليلى' },
    ]),
    start: (store) => store.goToThing(arabicAbout),
  },
};

/** A comment that cannot be kept is told, and stays where it was written. */
export const NotKept: Story = {
  args: {
    host: {
      comments: { ...memoryCommentStore(), add: () => Promise.reject(new Error('Down')) },
      author: 'Tuan',
    },
  },
  play: async ({ canvas }) => {
    canvas.getByRole('textbox').focus();
    await userEvent.keyboard('Not lost{Control>}{Enter}{/Control}');
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
};
