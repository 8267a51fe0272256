import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { EditorStore, EditorStoreOptions } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { journeyOf } from '../testing/journeys';
import { TitleInPlace } from './TitleInPlace';

function shown(options?: Omit<EditorStoreOptions, 'document'>) {
  const held: { store?: EditorStore } = {};
  render(
    <EditorFrame
      journey={journeyOf('Moving house')}
      options={options}
      start={(store) => (held.store = store)}
    >
      <TitleInPlace />
    </EditorFrame>,
  );
  return {
    user: userEvent.setup(),
    title: () => held.store?.getSnapshot().journey.title,
    undo: () => held.store?.undo(),
  };
}

describe('the title in place', () => {
  it.each(['{Enter}', '{F2}'])('is written with %s, and keeps the focus', async (key) => {
    const { user, title } = shown();
    await user.tab();
    await user.keyboard(key);
    const field = screen.getByRole('textbox', { name: 'Title of the journey' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Moving again{Enter}');
    expect(title()).toBe('Moving again');
    expect(screen.getByRole('button', { name: 'Moving again' })).toHaveFocus();
  });

  it('is put back by Escape', async () => {
    const { user, title } = shown();
    await user.click(screen.getByRole('button'));
    await user.type(screen.getByRole('textbox'), ' no');
    await user.keyboard('{Escape}');
    expect(title()).toBe('Moving house');
    expect(screen.getByRole('button', { name: 'Moving house' })).toHaveFocus();
  });

  it('says that it is untitled where only blanks are left', async () => {
    const { user, title } = shown();
    await user.click(screen.getByRole('button'));
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), '  ');
    await user.tab();
    expect(title()).toBe('');
    expect(screen.getByRole('heading', { name: 'Untitled journey' })).toBeVisible();
  });

  it.each([{ readOnly: true }, { allow: () => false }])('is only text with %j', (options) => {
    shown(options);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Moving house' })).toBeVisible();
  });
});
