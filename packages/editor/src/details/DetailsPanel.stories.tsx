import type { Journey } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { EditorPanel } from '../JourneyEditor/EditorPanel';
import type { Target } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, emptyJourney, endless, longJourney, mortgage } from '../testing/samples';

interface DetailsArgs {
  journey: Journey;
  /** What is shown; several are selected. */
  targets: readonly Target[];
  readOnly?: boolean;
}

/** The panel as it stands beside the grid. */
function Details({ journey, targets, readOnly }: DetailsArgs) {
  return (
    <EditorFrame
      journey={journey}
      options={{ readOnly }}
      start={(store) => {
        const [first] = targets;
        if (targets.length > 1) store.set({ selected: targets, panel: 'details' });
        else store.openDetails(first);
      }}
    >
      <EditorPanel />
    </EditorFrame>
  );
}

const meta = {
  component: Details,
  args: { journey: mortgage, targets: [] },
} satisfies Meta<typeof Details>;
export default meta;

type Story = StoryObj<typeof meta>;

const [firstStage] = mortgage.stages;
const touchpoint = mortgage.stages.flatMap(({ touchpoints }) => touchpoints);
const rated = touchpoint.find(({ ratings, cards }) => ratings.length > 0 && cards.length > 0);
const card = rated?.cards[0];
const id = (thing: { id: string } | undefined) => thing?.id ?? '';

const ofTouchpoint = { targets: [{ kind: 'touchpoint' as const, id: id(rated) }] };

export const Default: Story = { args: ofTouchpoint };

export const JourneyItself: Story = {};

export const Empty: Story = { args: { journey: emptyJourney } };

export const Stage: Story = { args: { targets: [{ kind: 'stage', id: id(firstStage) }] } };

export const Card: Story = { args: { targets: [{ kind: 'card', id: id(card) }] } };

export const Persona: Story = {
  args: { targets: [{ kind: 'persona', id: id(mortgage.personas[0]) }] },
};

export const Lane: Story = {
  args: { targets: [{ kind: 'lane', id: id(mortgage.lanes.find((one) => one.kind === 'curve')) }] },
};

export const Measure: Story = {
  args: { targets: [{ kind: 'measure', id: id(mortgage.measures[0]) }] },
};

export const Channel: Story = {
  args: { targets: [{ kind: 'channel', id: id(mortgage.channels[0]) }] },
};

export const Source: Story = {
  args: { targets: [{ kind: 'source', id: id(mortgage.sources[0]) }] },
};

export const Path: Story = { args: { targets: [{ kind: 'path', id: id(mortgage.paths[0]) }] } };

export const Opportunity: Story = {
  args: { targets: [{ kind: 'opportunity', id: id(mortgage.opportunities[0]) }] },
};

export const Rating: Story = {
  args: {
    targets: [{ kind: 'rating', id: id(rated), measure: rated?.ratings[0]?.measure ?? 'emotion' }],
  },
};

export const Several: Story = {
  args: {
    targets: touchpoint.slice(0, 3).map((one) => ({ kind: 'touchpoint' as const, id: one.id })),
  },
};

export const Many: Story = { args: { journey: longJourney } };

export const LongText: Story = {
  args: {
    journey: { ...mortgage, title: endless, summary: endless, owner: endless },
  },
};

export const ArabicContent: Story = {
  args: {
    journey: arabic,
    targets: [{ kind: 'touchpoint', id: id(arabic.stages[0]?.touchpoints[0]) }],
  },
};

export const ReadOnly: Story = {
  args: { readOnly: true, targets: [{ kind: 'touchpoint', id: id(rated) }] },
};

/** From a touchpoint to a card, and back. */
export const ThereAndBack: Story = {
  args: ofTouchpoint,
  play: async ({ canvas }) => {
    const before = canvas.getByRole('heading', { level: 4 }).textContent;
    const cards = canvas.getByRole('region', { name: 'Cards' });
    const [open] = Array.from(cards.querySelectorAll('button'));
    if (open) await userEvent.click(open);
    await expect(canvas.getByRole('heading', { level: 4 })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: /^Back to/ }));
    await expect(canvas.getByRole('heading', { level: 4 })).toHaveTextContent(before ?? '');
  },
};
