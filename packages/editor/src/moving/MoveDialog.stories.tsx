import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import type { EditorStore, Target } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, endless, mortgage } from '../testing/samples';
import { Button } from '../ui/Button';
import { EditorContext } from '../store/EditorContext';

const [, , stage] = mortgage.stages;
const touchpoint = stage?.touchpoints[0]?.id ?? '';
const card = mortgage.stages.flatMap(({ touchpoints }) => touchpoints).find(({ cards }) => cards[0])
  ?.cards[0]?.id;

function opening(targets: readonly Target[]) {
  return (store: EditorStore) => {
    const [first] = targets;
    if (first) store.goToThing(first.id);
    store.set({ selected: targets });
  };
}

/** Opens the dialog for what is selected. */
function Opener() {
  return (
    <EditorContext.Consumer>
      {(store) => (
        <Button
          onClick={() => {
            const targets = store?.getSnapshot().selected ?? [];
            store?.set({ dialog: { name: 'move', targets } });
          }}
        >
          Move
        </Button>
      )}
    </EditorContext.Consumer>
  );
}

const meta = {
  component: EditorFrame,
  args: {
    journey: mortgage,
    start: opening([{ kind: 'touchpoint', id: touchpoint }]),
    children: <Opener />,
  },
  async play() {
    await userEvent.click(screen.getByRole('button', { name: 'Move' }));
    const dialog = await screen.findByRole('dialog');
    await expect(dialog).toBeVisible();
    const radios = within(dialog).getAllByRole('radio');
    await userEvent.click(radios.at(-1) as HTMLElement);
    await expect(radios.at(-1)).toBeChecked();
  },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A card goes to a lane, and to a touchpoint or a whole stage. */
export const OfACard: Story = {
  args: { start: opening([{ kind: 'card', id: card ?? '' }]) },
};

/** Several things go to one place and keep their order. */
export const Many: Story = {
  args: {
    start: opening(stage?.touchpoints.map(({ id }): Target => ({ kind: 'touchpoint', id })) ?? []),
  },
};

export const LongText: Story = {
  args: {
    journey: {
      ...mortgage,
      stages: mortgage.stages.map((one) => (one === stage ? { ...one, title: endless } : one)),
    },
  },
};

export const ArabicContent: Story = {
  args: {
    journey: arabic,
    start: opening([{ kind: 'stage', id: arabic.stages[0]?.id ?? '' }]),
  },
};
