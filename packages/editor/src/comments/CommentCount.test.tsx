import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EditorGrid } from '../grid';
import { sampleComments } from '../testing/commentSamples';
import { EditorFrame } from '../testing/EditorFrame';
import { mortgage } from '../testing/samples';
import { memoryCommentStore } from './memoryCommentStore';

const journey = { ...mortgage, stages: mortgage.stages.slice(0, 1), paths: [], opportunities: [] };
const [touchpoint] = journey.stages.flatMap(({ touchpoints }) => touchpoints);
const about = touchpoint?.id ?? '';
const card = touchpoint?.cards.find(({ lane }) => lane === 'thinking');

async function show(comments?: ReturnType<typeof memoryCommentStore>) {
  render(
    <EditorFrame journey={journey} host={{ comments }}>
      <EditorGrid />
    </EditorFrame>,
  );
  await act(async () => {
    await comments?.list(journey.id);
  });
}

describe('CommentCount', () => {
  it('stands at a touchpoint and at a card, and is heard with them', async () => {
    const comments = memoryCommentStore({ [journey.id]: sampleComments(about) });
    await comments.add({
      about: card?.id ?? '',
      text: 'Is it?',
      author: 'Mai',
      journey: journey.id,
    });
    await show(comments);
    expect(
      screen.getByRole('columnheader', { name: /Sees an advert.*\d open comments?/ }),
    ).toBeVisible();
    expect(screen.getByRole('group', { name: card?.text ?? '' })).toHaveAccessibleDescription(
      '1 open comment',
    );
    expect(screen.getAllByText(/\d open comments?$/)).toHaveLength(2);
  });

  it('is not there where the host keeps no comments', async () => {
    await show();
    expect(screen.queryByText(/open comment/)).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: card?.text ?? '' })).not.toHaveAttribute(
      'aria-describedby',
    );
  });
});
