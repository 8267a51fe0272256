import type { Journey } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { EditorStore } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { arabic, emptyJourney, endless, mortgage } from '../testing/samples';
import { HistoryPanel } from './HistoryPanel';
import type { VersionEntry, VersionStore } from './types';

const entries: VersionEntry[] = [
  { id: '3', name: 'After the workshop with the branches', savedAt: Date.UTC(2026, 10, 3, 15, 20) },
  { id: '2', name: 'Before the workshop', savedAt: Date.UTC(2026, 9, 28, 9, 5) },
];

function keeping(kept: readonly VersionEntry[], journey: Journey = mortgage): VersionStore {
  return {
    list: async () => kept,
    load: async () => ({ ...journey, title: 'Getting a loan', stages: journey.stages.slice(0, 3) }),
    save: async (name) => ({ id: 'new', name, savedAt: Date.UTC(2026, 10, 4) }),
    remove: async () => undefined,
  };
}

function edit(store: EditorStore) {
  const { stages, lanes } = store.getSnapshot().journey;
  const [first, second] = stages;
  const touchpoint = first?.touchpoints[0];
  if (!first || !second || !touchpoint) return;
  const { id } = touchpoint;
  store.apply({ type: 'touchpoint.update', id, changes: { title: 'Sees a poster' } });
  store.apply({ type: 'touchpoint.move', id, in: second.id, index: 0 });
  store.apply({
    type: 'batch',
    commands: [
      { type: 'stage.update', id: first.id, changes: { phase: 'before' } },
      { type: 'touchpoint.update', id, changes: { owner: 'Marketing' } },
      { type: 'journey.update', changes: { owner: 'Home loans' } },
    ],
  });
  if (lanes[1]) store.apply({ type: 'lane.remove', id: lanes[1].id });
  store.undo();
}

const meta = {
  component: EditorFrame,
  parameters: { layout: 'padded' },
  args: {
    journey: mortgage,
    start: edit,
    host: { versions: keeping(entries) },
    children: <HistoryPanel />,
  },
} satisfies Meta<typeof EditorFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const back = await canvas.findByRole('button', { name: /^Renamed/ });
    back.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { current: 'step' })).toHaveTextContent('Renamed');
  },
};

export const Empty: Story = {
  args: { journey: emptyJourney, start: () => undefined, host: { versions: keeping([]) } },
};

export const WithoutVersions: Story = { args: { host: {} } };

export const Many: Story = {
  args: {
    start: (store) => {
      const id = mortgage.stages[0]?.touchpoints[0]?.id ?? '';
      for (let count = 1; count <= 120; count += 1) {
        store.apply({ type: 'touchpoint.update', id, changes: { title: `Advert ${count}` } });
      }
    },
  },
};

export const LongText: Story = {
  args: {
    start: (store) => {
      const id = mortgage.stages[0]?.id ?? '';
      store.apply({ type: 'stage.update', id, changes: { title: endless } });
    },
    host: { versions: keeping([{ id: '1', name: endless.slice(0, 200), savedAt: 0 }]) },
  },
};

export const ArabicContent: Story = {
  args: {
    journey: arabic,
    host: { versions: keeping([{ id: '1', name: 'قبل ورشة العمل', savedAt: 0 }], arabic) },
  },
};

export const AsksBeforeRemoving: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Remove “Before the workshop”' }),
    );
  },
};

export const Compares: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Compare with now: “Before the workshop”' }),
    );
    await canvas.findByRole('dialog');
  },
};

export const CannotBeListed: Story = {
  args: {
    host: {
      versions: {
        ...keeping(entries),
        list: () => Promise.reject(new DOMException('', 'SecurityError')),
      },
    },
  },
};
