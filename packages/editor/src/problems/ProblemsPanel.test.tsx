import { lintJourney, type Journey } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pl } from '../locales/pl';
import type { EditorStore } from '../store/types';
import { EditorFrame, type EditorFrameProps } from '../testing/EditorFrame';
import { emptyJourney, mortgage, opened } from '../testing/samples';
import { ProblemsButton } from './ProblemsButton';
import { ProblemsPanel } from './ProblemsPanel';

const picture = { src: 'x.png', alt: '' };

const weak = opened({
  format: 'sojourn.journey',
  version: 1,
  title: 'Weak',
  owner: 'Home loans',
  personas: [
    { id: 'anna', name: 'Anna', portrait: picture },
    { id: 'tuan', name: 'Tuấn', portrait: picture },
  ],
  stages: [{ id: 's', title: 'S', touchpoints: [{ id: 'call', title: 'Calls' }] }],
});

const good: Journey = {
  ...weak,
  personas: [],
  stages: weak.stages.map((stage) => ({ ...stage, touchpoints: [] })),
};

async function show(journey: Journey, props: Partial<EditorFrameProps> = {}) {
  const held: { store?: EditorStore } = {};
  render(
    <EditorFrame journey={journey} {...props} start={(made) => (held.store = made)}>
      <ProblemsButton />
      <ProblemsPanel />
    </EditorFrame>,
  );
  // It waits until the journey rests.
  await screen.findByRole('button', { name: props.messages ? /^Reguły/ : /^Rules/ });
  return held.store as EditorStore;
}

describe('ProblemsPanel', () => {
  it('says by rule what is weak and why, and leads to it', async () => {
    const user = userEvent.setup();
    const store = await show(weak);
    const group = screen.getByRole('region', { name: 'Touchpoint without a channel' });
    expect(group).toHaveTextContent(/Warning · Nobody sees where the contact is\./);
    await user.click(within(group).getByRole('button', { name: '“Calls” has no channel.' }));
    expect(store.getSnapshot().spot).toEqual({ row: ':touchpoints', column: 'call' });
  });

  it('opens the details of the journey for what is about all of it', async () => {
    const user = userEvent.setup();
    const store = await show({ ...weak, owner: '' });
    await user.click(screen.getByRole('button', { name: 'Nobody owns this journey.' }));
    expect(store.getSnapshot()).toMatchObject({ panel: 'details', detailsOf: { kind: 'journey' } });
  });

  it('repairs one, or all of a rule, each in one step', async () => {
    const user = userEvent.setup();
    const store = await show(weak);
    const alts = () => store.getSnapshot().journey.personas.map(({ portrait }) => portrait?.alt);
    expect(screen.getByText('3 problems')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Repair: The picture of “Anna”/ }));
    expect(alts()).toEqual(['Anna', '']);
    expect(screen.getByRole('status')).toHaveTextContent('Repaired 1 problem.');
    expect(await screen.findByText('2 problems')).toBeVisible();
    store.undo();
    expect(alts()).toEqual(['', '']);
    await user.click(await screen.findByRole('button', { name: 'Repair all 2' }));
    expect(alts()).toEqual(['Anna', 'Tuấn']);
    store.undo();
    expect(alts()).toEqual(['', '']);
  });

  it('leaves a rule out for now, and takes it in again', async () => {
    const user = userEvent.setup();
    await show(weak);
    const name = 'Touchpoint without a channel';
    await user.click(screen.getByRole('button', { name: `Leave out this rule: ${name}` }));
    expect(screen.queryByRole('region', { name })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Problems: 2' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rules: 1 left out' }));
    const item = await screen.findByRole('menuitemcheckbox', { name, checked: false });
    await user.click(item);
    expect(await screen.findByRole('region', { name, hidden: true })).toBeInTheDocument();
  });

  it('asks nothing that the host does not ask', async () => {
    const user = userEvent.setup();
    await show(weak, { host: { lint: { rules: { 'missing-alt': false } } } });
    expect(screen.queryByRole('region', { name: 'Picture without words' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Rules' }));
    expect(await screen.findAllByRole('menuitemcheckbox')).toHaveLength(13);
  });

  it.each([
    ['Nothing to point out', good],
    ['Nothing to look at yet', { ...emptyJourney, owner: 'Me' }],
  ])('says “%s” where it has nothing to say', async (words, journey) => {
    await show(journey);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Problems' })).toBeVisible();
  });

  it('shows a long list piece by piece', async () => {
    const user = userEvent.setup();
    const touchpoints = Array.from({ length: 30 }, (_, index) => ({ title: `T${index}` }));
    await show(opened({ ...weak, personas: [], stages: [{ title: 'S', touchpoints }] }));
    const group = screen.getByRole('region', { name: 'Touchpoint without a channel' });
    expect(within(group).getAllByRole('listitem')).toHaveLength(20);
    await user.click(within(group).getByRole('button', { name: 'Show 10 more' }));
    expect(within(group).getAllByRole('listitem')).toHaveLength(30);
  });

  it('speaks the language of the interface', async () => {
    await show(mortgage, { messages: pl, host: { lint: { today: '2030-01-01' } } });
    const overdue = lintJourney(mortgage, { today: '2030-01-01', rules: {} });
    expect(overdue.map(({ code }) => code)).toContain('past-review');
    const group = screen.getByRole('region', { name: 'Zaległy przegląd' });
    expect(group).toHaveTextContent(/Przegląd miał się odbyć do \d+ /);
  });
});
