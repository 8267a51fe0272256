import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { EditorStore } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, emptyJourney, endless, mortgage } from '../testing/samples';
import { ActionBar } from './ActionBar';

const first = mortgage.stages[2]?.touchpoints[0];
const long = {
  ...mortgage,
  stages: mortgage.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((touchpoint) =>
      touchpoint.id === first?.id ? { ...touchpoint, title: endless } : touchpoint,
    ),
  })),
};

function goTo(id: string | undefined) {
  return (store: EditorStore) => {
    if (id !== undefined) store.goToThing(id);
  };
}

const meta = {
  component: EditorFrame,
  args: { journey: mortgage, start: goTo(first?.id), children: <ActionBar /> },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  async play({ canvasElement }) {
    const bar = within(canvasElement).getByRole('toolbar');
    const [add] = within(bar).getAllByRole('button');
    add?.focus();
    await userEvent.keyboard('{ArrowRight}');
    // One tab stop: the arrows lead on, in either reading direction.
    await expect(add).not.toHaveFocus();
    await expect(bar).toContainElement(document.activeElement as HTMLElement);
    // What a tool is called goes away without the focus going on.
    await waitFor(() => expect(document.querySelector('[data-open] kbd')).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('[data-open] kbd')).toBeNull());
    await expect(bar).toContainElement(document.activeElement as HTMLElement);
  },
};

/** Nothing is selected on an empty map: the first stage and lane can be added. */
export const Empty: Story = { args: { journey: emptyJourney, start: goTo(undefined) } };

/** Several things of a kind. */
export const Many: Story = {
  args: {
    start(store) {
      goTo(first?.id)(store);
      const { layout } = store.getSnapshot();
      const touchpoints = layout.columns.flatMap(({ touchpoint }) => touchpoint ?? []);
      store.set({ selected: touchpoints.map(({ id }) => ({ kind: 'touchpoint', id })) });
    },
  },
};

/** A press adds to what is selected, until that is done. */
export const SelectingSeveral: Story = {
  args: {
    start(store) {
      goTo(first?.id)(store);
      store.set({ selecting: true });
    },
  },
  async play({ canvas, canvasElement }) {
    const bar = within(canvasElement).getByRole('toolbar');
    await expect(bar.previousElementSibling?.querySelector('button')).toBeVisible();
    await expect(canvas.getByText(/Tap what else is to be selected/)).toBeVisible();
  },
};

export const LongText: Story = { args: { journey: long } };

export const ArabicContent: Story = {
  args: { journey: arabic, start: goTo(arabic.stages[0]?.id) },
};

export const ReadOnly: Story = { args: { options: { readOnly: true } } };
