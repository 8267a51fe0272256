'use client';

import type { Journey, Lane } from '@sojourn/core';
import { briefText, useLaneName } from '@sojourn/react/kit';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from 'react';
import { find as english } from '../i18n/en/find';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { isApple, shortcutText } from '../JourneyEditor/shortcutText';
import { isComposing } from '../JourneyEditor/useEditorKeys';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { ChevronDown, ChevronUp, Filter, X } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import { FindFilterChips } from './FindFilterChips';
import { Root } from './FindPanel.styles';
import { findSession } from './findSession';
import { countFilters, findThings, foundKinds } from './findThings';
import { FoundGroup } from './FoundGroup';
import { searchText } from './searchText';

/** For how long nothing is typed before it is looked for, in milliseconds. */
const typingPause = 150;

/** What lanes are called, as a function that stays the same while the names do. */
function useLaneNaming({ lanes }: Journey): (lane: Lane) => string {
  const nameOf = useLaneName();
  const names = lanes.map(nameOf).join('\u0000');
  const byId = useMemo(() => {
    const list = names.split('\u0000');
    return new Map(lanes.map(({ id }, index) => [id, list[index] ?? '']));
  }, [lanes, names]);
  return useCallback(({ id }) => byId.get(id) ?? '', [byId]);
}

/**
 * Finds a text in everything that the map holds, and what lacks a source or a score. Enter or F3 goes to
 * the next, arrows into the list. Renders a `<div>`.
 */
export function FindPanel() {
  const { text } = useEditorMessages('find', english);
  const store = useEditorStore();
  const session = findSession(store);
  const { filters, current } = useSyncExternalStore(
    session.subscribe,
    session.getSnapshot,
    session.getSnapshot,
  );
  const query = useEditor((snapshot) => snapshot.query);
  const journey = useDeferredValue(useEditor((snapshot) => snapshot.journey));
  const [typed, setTyped] = useState(query);
  const [showsFilters, setShowsFilters] = useState(countFilters(filters) > 0);
  const laneName = useLaneNaming(journey);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const found = useMemo(
    () => findThings(journey, query, { filters, laneName }),
    [journey, query, filters, laneName],
  );
  const filterCount = countFilters(filters);
  const isAsked = searchText(query) !== '' || filterCount > 0;
  const place = found.findIndex(({ id }) => id === current);

  useEffect(() => {
    field.current?.focus();
    return () => clearTimeout(timer.current);
  }, []);
  useEffect(() => session.nameLanes(laneName), [session, laneName]);

  function sayCount() {
    const { query: asked } = store.getSnapshot();
    if (searchText(asked) === '' && countFilters(session.getSnapshot().filters) === 0) return;
    store.announce(text('found', { count: session.find().length }));
  }

  function lookFor(next: string) {
    clearTimeout(timer.current);
    if (next === store.getSnapshot().query) return;
    session.set({ current: undefined });
    store.set({ query: next });
    sayCount();
  }

  function type(next: string) {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => lookFor(next), typingPause);
  }

  /** Goes on with the focus where it is, so that the same key goes on again. */
  function step(by: 1 | -1) {
    lookFor(typed);
    const focused = document.activeElement;
    const now = session.step(by);
    if (!now) return;
    const { found: one, number, count } = now;
    const position = text('position', { number, count });
    store.announce(`${position}: ${briefText(one.title)}`);
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && focused.isConnected) {
        focused.focus({ preventScroll: true });
      }
    });
  }

  function clear() {
    setTyped('');
    lookFor('');
    field.current?.focus();
  }

  function leave() {
    store.set({ panel: undefined, query: '' });
    const { spot } = store.getSnapshot();
    if (spot) store.goTo(spot, { keepSelection: true });
  }

  function moveInList(by: 1 | -1) {
    const results = [
      ...(root.current?.querySelectorAll<HTMLElement>('[data-part="result"]') ?? []),
    ];
    const at = results.findIndex((result) => result === document.activeElement);
    if (at + by < 0) field.current?.focus();
    else results[at + by]?.focus();
  }

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (isComposing(event)) return;
    const isInField = event.target === field.current;
    const isResult =
      event.target instanceof HTMLElement && event.target.dataset['part'] === 'result';
    const command = isApple() ? event.metaKey : event.ctrlKey;
    const isNext = event.key === 'F3' || (command && event.key.toLowerCase() === 'g');
    if (isNext || (isInField && event.key === 'Enter')) step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && isInField && typed !== '') clear();
    else if (event.key === 'Escape' && (isInField || isResult)) leave();
    else if (event.key === 'ArrowDown' && (isInField || isResult)) moveInList(1);
    else if (event.key === 'ArrowUp' && isResult) moveInList(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Root ref={root} onKeyDown={handleKeyDown}>
      <div data-part="field" role="search">
        <input
          ref={field}
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={text('label')}
          placeholder={text('label')}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        {typed !== '' && <IconButton icon={X} label={text('clear')} onClick={clear} />}
      </div>
      <div data-part="row">
        <Button
          look="quiet"
          icon={Filter}
          aria-expanded={showsFilters}
          onClick={() => setShowsFilters(!showsFilters)}
        >
          {filterCount > 0 ? text('filtersOn', { count: filterCount }) : text('filters')}
        </Button>
        {isAsked && found.length > 0 && (
          <p>
            {place < 0
              ? text('found', { count: found.length })
              : text('position', { number: place + 1, count: found.length })}
          </p>
        )}
        <span>
          <IconButton
            icon={ChevronUp}
            label={text('previous')}
            shortcut={shortcutText('Shift+F3')}
            aria-disabled={found.length === 0}
            onClick={() => step(-1)}
          />
          <IconButton
            icon={ChevronDown}
            label={text('next')}
            shortcut="F3"
            aria-disabled={found.length === 0}
            onClick={() => step(1)}
          />
        </span>
      </div>
      {showsFilters && (
        <div data-part="filters" role="group" aria-label={text('filters')}>
          <FindFilterChips
            filters={filters}
            onFiltersChange={(next) => {
              session.set({ filters: next, current: undefined });
              sayCount();
            }}
          />
          {filterCount > 0 && (
            <Button
              look="quiet"
              icon={X}
              onClick={() => {
                session.set({ filters: {}, current: undefined });
                field.current?.focus();
              }}
            >
              {text('clearFilters')}
            </Button>
          )}
        </div>
      )}
      {foundKinds.map((kind) => {
        const own = found.filter((one) => one.kind === kind);
        return own.length === 0 ? null : (
          <FoundGroup
            key={kind}
            {...{ kind, current }}
            found={own}
            sought={searchText(query)}
            language={journey.language}
            onGo={({ id }) => {
              session.set({ current: id });
              store.goToThing(id);
            }}
          />
        );
      })}
      {found.length === 0 && <Nothing isAsked={isAsked} isFiltered={filterCount > 0} />}
    </Root>
  );
}

/** What is said where nothing was found, or asked for yet. */
function Nothing({ isAsked, isFiltered }: { isAsked: boolean; isFiltered: boolean }) {
  const { text } = useEditorMessages('find', english);
  const hint = isFiltered ? text('noneFiltered') : text('noneHint');
  return (
    <div data-part="hint">
      <p data-part="title">{isAsked ? text('none') : text('start')}</p>
      <p>{isAsked ? hint : text('startHint')}</p>
    </div>
  );
}
