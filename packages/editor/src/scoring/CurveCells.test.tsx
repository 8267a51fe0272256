import { scoreOf, type Lane } from '@sojourn/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pl } from '../locales/pl';
import type { EditorStore } from '../store/types';
import { LaneFrame, type LaneFrameProps } from '../testing/LaneFrame';
import { mortgage } from '../testing/samples';
import { CurveCells } from './CurveCells';
import { touchpointOf } from './ratingCommand';

const lane: Lane = { id: 'curve', kind: 'curve', measures: ['emotion'] };
const first = mortgage.stages[0]?.touchpoints[0]?.id ?? '';
const journey = {
  ...mortgage,
  stages: mortgage.stages.slice(0, 2).map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((one, at) => ({
      ...one,
      title: one.id === first ? 'Advert' : `${stage.title} ${at}`,
      ratings: one.id === first ? [{ measure: 'emotion', value: -1 }] : [],
    })),
  })),
  paths: [],
  opportunities: [],
};

function shown(props: Partial<LaneFrameProps> = {}) {
  let store: EditorStore | undefined;
  render(
    <LaneFrame
      journey={journey}
      lane={lane}
      cells={(columns) => <CurveCells {...columns} />}
      start={(made) => (store = made)}
      {...props}
    />,
  );
  return {
    user: userEvent.setup(),
    store: store as EditorStore,
    value: () => {
      const touchpoint = touchpointOf((store as EditorStore).getSnapshot().journey, first);
      return touchpoint && scoreOf(touchpoint, { measure: 'emotion' })?.value;
    },
  };
}

/** The point of the first touchpoint. */
const point = () => screen.getAllByRole('group', { name: /^(Emotion|Emocje)/ })[0] as HTMLElement;

/** What the pointer takes hold of in a spot. */
const handleOf = (spot: HTMLElement) => spot.firstElementChild as HTMLElement;

/** Presses a point, and moves by pixels upwards. */
function dragged(spot: HTMLElement, up: number, rest: object = {}) {
  const element = handleOf(spot);
  fireEvent.pointerDown(element, { pointerId: 1, button: 0, clientY: 300 });
  fireEvent.pointerMove(element, { pointerId: 1, clientY: 300 - up, ...rest });
}

function dropped(spot: HTMLElement) {
  fireEvent.pointerUp(handleOf(spot), { pointerId: 1, clientY: 0 });
}

// The picture is 192 px high with 28 px free above and below: 34 px are one of four steps.
const step = 34;

describe('CurveCells', () => {
  it('names each point by its measure, touchpoint and value, also where nobody was asked', () => {
    shown();
    expect(point()).toHaveAccessibleName('Emotion: Annoyed, -1');
    expect(screen.getAllByRole('group', { name: /not asked yet/ })).not.toHaveLength(0);
  });

  it('is dragged up in half steps, said on the way, and is one step to undo', () => {
    const { value, store } = shown();
    dragged(point(), step * 2.1);
    expect(screen.getByRole('status')).toHaveTextContent('Pleased, +1');
    expect(value()).toBe(-1);
    dropped(point());
    expect(value()).toBe(1);
    act(() => store.undo());
    expect(value()).toBe(-1);
  });

  it('moves in fine steps with Alt, and stays on its scale', () => {
    const { value } = shown();
    dragged(point(), step * 0.32, { altKey: true });
    dropped(point());
    expect(value()).toBe(-0.7);
    dragged(point(), 1000);
    dropped(point());
    expect(value()).toBe(2);
  });

  it('is as it was after Escape', async () => {
    const { value, user, store } = shown();
    dragged(point(), step);
    await user.keyboard('{Escape}');
    dropped(point());
    expect(value()).toBe(-1);
    expect(store.getSnapshot().document.canUndo).toBe(false);
    expect(screen.getByRole('status')).toHaveTextContent('is as it was');
  });

  it('makes a point of a gap that is pressed or dragged', () => {
    const { store } = shown();
    const [gap] = screen.getAllByRole('group', { name: /not asked yet/ });
    if (!gap) throw new Error('There is no gap.');
    dragged(gap, step);
    dropped(gap);
    expect(gap).toHaveAccessibleName(/Pleased, \+1/);
    act(() => store.undo());
    expect(gap).toHaveAccessibleName(/not asked yet/);
    fireEvent.pointerDown(handleOf(gap), { pointerId: 1, button: 0, clientY: 0 });
    dropped(gap);
    expect(gap).toHaveAccessibleName(/Neutral, 0/);
  });

  it('takes plus and minus, a burst of which is one step', async () => {
    const { value, user, store } = shown();
    act(() => point().focus());
    await user.keyboard('++');
    expect(value()).toBe(0);
    act(() => store.undo());
    expect(value()).toBe(-1);
    act(() => point().focus());
    await user.keyboard('{Alt>}-{/Alt}');
    expect(value()).toBe(-1.1);
  });

  it('takes a number that is typed, also one that begins with a sign', async () => {
    const { value, user, store } = shown();
    act(() => point().focus());
    await user.keyboard('1.5{Enter}');
    expect(value()).toBe(1.5);
    act(() => point().focus());
    await user.keyboard('-2{Enter}');
    expect(value()).toBe(-2);
    act(() => store.undo());
    expect(value()).toBe(1.5);
  });

  it('opens the number for Enter, takes a decimal comma, and says what it refuses', async () => {
    const { value, user } = shown({ messages: pl });
    act(() => point().focus());
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: /Advert/ });
    expect(field).toHaveFocus();
    expect(field).toHaveValue('-1');
    await user.clear(field);
    await user.type(field, '2,5{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('poza skalą');
    await user.clear(field);
    await user.type(field, '0,5{Enter}');
    expect(value()).toBe(0.5);
  });

  it('keeps the value for Escape, and removes it for Delete and for an emptied field', async () => {
    const { value, user, store } = shown();
    act(() => point().focus());
    await user.keyboard('2{Escape}');
    expect(value()).toBe(-1);
    act(() => point().focus());
    await user.keyboard('{Delete}');
    expect(value()).toBeUndefined();
    expect(screen.getByRole('status')).toHaveTextContent('Emotion at “Advert” was removed.');
    act(() => store.undo());
    act(() => point().focus());
    await user.keyboard('{F2}');
    await user.clear(screen.getByRole('textbox'));
    await user.keyboard('{Enter}');
    expect(value()).toBeUndefined();
  });

  it('moves the ratings of several personas together', () => {
    const two = {
      ...journey,
      stages: journey.stages.map((stage) => ({
        ...stage,
        touchpoints: stage.touchpoints.map((one) => ({
          ...one,
          ratings:
            one.id === first
              ? mortgage.personas.map(({ id }, at) => ({
                  measure: 'emotion',
                  value: -at,
                  persona: id,
                }))
              : [],
        })),
      })),
    };
    const { value } = shown({ journey: two });
    expect(point()).toHaveAccessibleName(/the mean of \d ratings/);
    const before = value() ?? 0;
    dragged(point(), step);
    dropped(point());
    expect(value()).toBeGreaterThan(before);
  });

  it('is only read in a journey that is only read', async () => {
    const { value, user } = shown({ options: { readOnly: true } });
    dragged(point(), step);
    dropped(point());
    act(() => point().focus());
    await user.keyboard('+{Delete}{Enter}');
    expect(value()).toBe(-1);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
