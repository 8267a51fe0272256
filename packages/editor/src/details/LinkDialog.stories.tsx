import type { Journey } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { useEditorStore } from '../store/EditorContext';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, endless, mortgage } from '../testing/samples';
import { Button } from '../ui/Button';

interface LinkArgs {
  journey: Journey;
  from: string;
}

function OpenButton({ from }: { from: string }) {
  const store = useEditorStore();
  return (
    <Button onClick={() => store.set({ dialog: { name: 'link', from } })}>Add a path …</Button>
  );
}

/** A button that opens the dialog. */
function Link({ journey, from }: LinkArgs) {
  return (
    <EditorFrame journey={journey}>
      <OpenButton from={from} />
    </EditorFrame>
  );
}

function touchpointOf(journey: Journey, index: number): string {
  return journey.stages.flatMap(({ touchpoints }) => touchpoints)[index]?.id ?? '';
}

const meta = {
  component: Link,
  args: { journey: mortgage, from: touchpointOf(mortgage, 3) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Add a path …' }));
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
} satisfies Meta<typeof Link>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

const [firstStage, ...otherStages] = mortgage.stages;
const [firstTouchpoint, ...otherTouchpoints] = firstStage?.touchpoints ?? [];

export const LongText: Story = {
  args: {
    journey: {
      ...mortgage,
      stages:
        firstStage && firstTouchpoint
          ? [
              {
                ...firstStage,
                touchpoints: [{ ...firstTouchpoint, title: endless }, ...otherTouchpoints],
              },
              ...otherStages,
            ]
          : mortgage.stages,
    },
    from: touchpointOf(mortgage, 0),
  },
};

export const ArabicContent: Story = { args: { journey: arabic, from: touchpointOf(arabic, 1) } };

/** A path back, by keys alone. */
export const GoesBack: Story = {
  args: { from: touchpointOf(mortgage, 6) },
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Add a path …' }).focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Go back' }));
    await userEvent.type(within(dialog).getByRole('combobox'), 'Meets');
    await userEvent.keyboard('{Enter}');
    await expect(within(dialog).getByText(/customers go back to/)).toBeVisible();
  },
};
