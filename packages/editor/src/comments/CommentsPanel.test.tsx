import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { sampleComments } from '../testing/commentSamples';
import { EditorFrame } from '../testing/EditorFrame';
import { mortgage } from '../testing/samples';
import type { EditorStore } from '../store/types';
import { useEditor } from '../store/EditorContext';
import { CommentsButton, CommentsPanel, useCommentCount } from '.';
import { memoryCommentStore } from './memoryCommentStore';
import type { CommentStore } from './types';

const [touchpoint] = mortgage.stages.flatMap(({ touchpoints }) => touchpoints);
const about = touchpoint?.id ?? '';
const title = touchpoint?.title ?? '';

function Count() {
  return <output aria-label="Count">{useCommentCount(about)}</output>;
}

function Panel() {
  return useEditor(({ panel }) => panel) === 'comments' ? <CommentsPanel /> : null;
}

async function show(comments: CommentStore | undefined, select = about) {
  let store: EditorStore | undefined;
  const { container } = render(
    <EditorFrame
      journey={mortgage}
      host={{ comments, author: 'Tuan' }}
      start={(made) => {
        store = made;
        made.set({ panel: 'comments' });
        if (select) made.goToThing(select);
      }}
    >
      <CommentsButton />
      <Count />
      <Panel />
    </EditorFrame>,
  );
  await act(async () => {
    await comments?.list(mortgage.id).catch(() => undefined);
  });
  return { store: store as EditorStore, container };
}

function stored() {
  return memoryCommentStore({ [mortgage.id]: sampleComments(about) });
}

describe('CommentsPanel', () => {
  it('shows what was said about the selected thing, with its replies, and counts it', async () => {
    await show(stored());
    expect(
      screen.getByText('Is this still so? The branch says that it changed in spring.'),
    ).toBeVisible();
    expect(screen.getByText('I ask them on Monday.')).toBeVisible();
    expect(screen.queryByText('Who presents this in December?')).not.toBeInTheDocument();
    expect(screen.getByRole('status', { name: 'Count' })).toHaveTextContent('1');
    expect(screen.getByText('1 resolved thread')).toBeVisible();
  });

  it('shows all that is open, also about what is gone, and goes to its thing', async () => {
    const user = userEvent.setup();
    const { store } = await show(stored(), '');
    await user.click(screen.getByRole('button', { name: 'All open' }));
    expect(screen.getByText('About the whole journey')).toBeVisible();
    expect(screen.getByText(/^About something that is not part/)).toBeVisible();
    expect(screen.queryByText('The title is too long.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: `About “${title}” Show on the map` }));
    expect(store.getSnapshot().selected).toMatchObject([{ id: about }]);
  });

  it('takes a comment by keys, in the person’s name, and says so', async () => {
    const user = userEvent.setup();
    const comments = memoryCommentStore();
    await show(comments);
    await user.type(
      screen.getByRole('textbox', { name: `Comment on “${title}”` }),
      'Ask them.{Control>}{Enter}{/Control}',
    );
    expect(await screen.findByText('Ask them.', { selector: 'p' })).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('');
    expect(screen.getByText('The comment was added.')).toBeInTheDocument();
    expect(await comments.list(mortgage.id)).toMatchObject([{ about, author: 'Tuan' }]);
  });

  it('replies, resolves, opens again and removes', async () => {
    const user = userEvent.setup();
    const comments = stored();
    await show(comments);
    await user.click(screen.getByRole('button', { name: 'Reply to Mai' }));
    await user.type(screen.getByRole('textbox', { name: 'Reply to Mai' }), 'Thanks');
    await user.click(screen.getByRole('button', { name: 'Reply' }));
    expect(await screen.findByText('Thanks')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Resolve the thread/ }));
    expect(await screen.findByText('2 resolved threads')).toBeVisible();
    await user.click(screen.getByText('2 resolved threads'));
    await user.click(screen.getByRole('button', { name: /again that Mai began$/ }));
    expect(await screen.findByText('1 resolved thread')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove the comment by Mai' }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('No comments here yet.')).toBeVisible();
    expect((await comments.list(mortgage.id)).map(({ id }) => id)).toEqual([
      'whole',
      'settled',
      'lost',
    ]);
  });

  it('keeps what was written where the store refuses, and while the panel is closed', async () => {
    const user = userEvent.setup();
    let isDown = true;
    const memory = memoryCommentStore();
    await show({
      ...memory,
      add: (draft) => (isDown ? Promise.reject(new Error('Down')) : memory.add(draft)),
    });
    await user.type(screen.getByRole('textbox'), 'Not lost');
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The comment was not kept/);
    await user.click(screen.getByRole('button', { name: 'Comments' }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Comments' }));
    expect(screen.getByRole('textbox')).toHaveValue('Not lost');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    expect(await screen.findByText('Not lost', { selector: 'p' })).toBeVisible();
  });

  it('says that comments could not be loaded, and tries again', async () => {
    const user = userEvent.setup();
    let isDown = true;
    const memory = stored();
    await show({
      ...memory,
      list: (journey) => (isDown ? Promise.reject(new Error('Down')) : memory.list(journey)),
    });
    expect(screen.getByRole('alert')).toHaveTextContent('The comments could not be loaded.');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('I ask them on Monday.')).toBeVisible();
  });

  it('has no button where the host keeps no comments', async () => {
    await show(undefined);
    expect(screen.queryByRole('button', { name: 'Comments' })).not.toBeInTheDocument();
    expect(screen.getByRole('status', { name: 'Count' })).toHaveTextContent('0');
  });

  it('has nothing for axe to find', async () => {
    const { container } = await show(stored());
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('threads', () => {
  it('are lists of their own', async () => {
    await show(stored());
    const [thread] = screen.getAllByRole('listitem');
    expect(within(thread as HTMLElement).getAllByRole('listitem')).toHaveLength(1);
  });
});
