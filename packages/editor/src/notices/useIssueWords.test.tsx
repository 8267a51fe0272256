import { applyCommand, openJourney, type Command, type Issue } from '@sojourn/core';
import { SojournProvider, type LocalePack } from '@sojourn/react';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar';
import { pl } from '../locales/pl';
import { opened } from '../testing/samples';
import { useIssueWords } from './useIssueWords';

function wordsIn(messages?: LocalePack) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SojournProvider messages={messages}>{children}</SojournProvider>
  );
  return renderHook(() => useIssueWords(), { wrapper }).result.current;
}

function refusalOf(command: Command): Issue {
  const journey = opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'Tea',
    stages: [{ id: 'brew', title: 'Brew', touchpoints: [] }],
  });
  const result = applyCommand(journey, command);
  if (result.ok) throw new Error('It was done.');
  return result.issue;
}

const taken = refusalOf({ type: 'stage.add', value: { id: 'brew', title: 'Again' } } as Command);

describe('useIssueWords', () => {
  it('says a refusal in the language of the interface, with its values', () => {
    expect(wordsIn(pl).refusalOf(taken)).toBe('Identyfikator "brew" jest zajęty.');
    expect(wordsIn(ar).refusalOf(taken)).toBe('المعرّف \u2068"brew"\u2069 مستخدم.');
  });

  it('says what was noticed on opening, with its values', () => {
    const result = openJourney({
      format: 'sojourn.journey',
      version: 1,
      title: 'Tea',
      reviewBy: 'soon',
      stages: [],
    });
    const [notice] = result.ok ? result.notices.filter(({ code }) => code === 'invalid-date') : [];
    expect(notice && wordsIn(pl).noticeOf(notice)).toBe('"soon" nie jest datą i zostało odłożone.');
  });

  it("says the issue's own English without a pack", () => {
    expect(wordsIn().refusalOf(taken)).toBe(taken.message);
  });

  it('says what it does not know as the issue does', () => {
    const other: Issue = { code: 'from-elsewhere', message: 'Something else.' };
    expect(wordsIn(pl).noticeOf(other)).toBe('Something else.');
    expect(wordsIn(pl).noticeOf({ code: 'invalid-date', message: 'No date.' })).toBe('No date.');
  });

  it("lets a host's own reason stand", () => {
    const reason: Issue = { code: 'not-allowed', message: 'Ask Ngozi.' };
    expect(wordsIn(pl).refusalOf(reason)).toBe('Ask Ngozi.');
    expect(wordsIn(pl).refusalOf({ ...reason, values: {} })).toBe(
      'Nie możesz tego tutaj zmieniać.',
    );
  });
});
