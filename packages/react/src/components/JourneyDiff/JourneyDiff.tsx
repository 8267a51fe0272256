'use client';

import { countChanges, type ChangeKind, type Id, type Journey } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useControllable } from '../../hooks/useControllable';
import { useSelectedId, type SelectionProps } from '../../hooks/useSelectedId';
import { interfaceAttributes } from '../../i18n/attributes';
import { diff as english } from '../../i18n/en/diff';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import type { HeadingLevel } from '../../internal/Heading';
import { WithMessages } from '../../internal/WithMessages';
import { DiffHead } from './DiffHead';
import { DiffList } from './DiffList';
import { DiffNothing } from './DiffNothing';
import { Root } from './JourneyDiff.styles';
import { useDiffView } from './useDiffView';

/** What comes with a change of what is shown. It may gain fields. */
export interface JourneyDiffKindsChangeDetails {
  reason: 'press';
}

/** Two versions, or the current and the future state. */
export interface JourneyDiffVersions {
  /** The earlier journey, or the current state, as `openJourney` gives it. */
  before: Journey;
  /** The later journey, or the future state. */
  after: Journey;
  journey?: undefined;
  personas?: undefined;
}

/** Two personas on one map. */
export interface JourneyDiffPersonas {
  /** The journey that both travel. */
  journey: Journey;
  /** The ids of the two personas; the first stands before the second. */
  personas: readonly [Id, Id];
  before?: undefined;
  after?: undefined;
}

export interface JourneyDiffOptions
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, SelectionProps {
  /**
   * What the first side is called: `May 2026`. Left out: the kind of journey where the kinds differ,
   * the persona's name, else “Before”.
   */
  beforeLabel?: string | undefined;
  /** What the second side is called. Left out: as for the first, else “After”. */
  afterLabel?: string | undefined;
  /** Which kinds of change are shown. For a component that keeps this itself, use `defaultKinds`. */
  kinds?: readonly ChangeKind[] | undefined;
  /** Which kinds of change are shown at first. @defaultValue all four */
  defaultKinds?: readonly ChangeKind[] | undefined;
  /** Called when the user shows or hides a kind of change. */
  onKindsChange?:
    ((kinds: readonly ChangeKind[], details: JourneyDiffKindsChangeDetails) => void) | undefined;
  /** The rank of the stages' titles on the page. @defaultValue 3 */
  headingLevel?: HeadingLevel | undefined;
  /** BCP 47, of the document's texts. Left out: as the journey says. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/** Either two journeys, `before` and `after`, or one `journey` and two of its `personas`. */
export type JourneyDiffProps = JourneyDiffOptions & (JourneyDiffVersions | JourneyDiffPersonas);

const allKinds: readonly ChangeKind[] = ['added', 'removed', 'moved', 'changed'];

/**
 * What differs between two versions of a journey, between the current and the future state, or
 * between two personas on one map: a list under the stages, each difference with its sign, its word
 * and both values, changed texts with the changed words marked. Renders a `<section>`.
 *
 * @remarks A named region. The filter is a group of buttons that stay pressed. Signs and colours
 * are repeated in words, and changed words are marked with `<del>` and `<ins>`.
 * @see {@link JourneyMap}, {@link PersonaComparison}
 *
 * @example
 * <JourneyDiff before={lastYear} after={today} beforeLabel="2025" afterLabel="2026" />
 * <JourneyDiff journey={journey} personas={['anna', 'tuan']} />
 */
export const JourneyDiff = forwardRef<HTMLElement, JourneyDiffProps>(function JourneyDiff(
  {
    before,
    after,
    journey,
    personas,
    beforeLabel,
    afterLabel,
    kinds: givenKinds,
    defaultKinds = allKinds,
    onKindsChange,
    selectedId: givenId,
    defaultSelectedId,
    onSelectedIdChange,
    headingLevel = 3,
    language,
    messages,
    ...rest
  },
  ref,
) {
  const { text } = useMessages('diff', english, messages);
  const compared = { before, after, beforeLabel, afterLabel, journey, personas };
  const { view, changes } = useDiffView({ ...compared, language, messages });
  const [kinds, keepKinds] = useControllable({
    value: givenKinds,
    defaultValue: defaultKinds,
    name: 'JourneyDiff kinds',
  });
  const [selectedId, onToggle] = useSelectedId(
    { selectedId: givenId, defaultSelectedId, onSelectedIdChange },
    'JourneyDiff',
  );

  function toggleKind(kind: ChangeKind) {
    const next = allKinds.filter((one) => kinds.includes(one) !== (one === kind));
    keepKinds(next);
    onKindsChange?.(next, { reason: 'press' });
  }

  const shared = { view, changes, headingLevel };
  const content =
    changes.length === 0 ? (
      <DiffNothing {...shared} />
    ) : (
      <>
        <DiffHead view={view} counts={countChanges(changes)} {...{ kinds, toggleKind }} />
        <DiffList {...shared} {...{ kinds, selectedId, onToggle }} />
      </>
    );

  return (
    <Root
      aria-label={text('region', { before: view.before.label, after: view.after.label })}
      data-compares={view.before.persona ? 'personas' : 'versions'}
      {...interfaceAttributes(messages)}
      {...rest}
      ref={ref}
    >
      {messages ? <WithMessages messages={messages}>{content}</WithMessages> : content}
    </Root>
  );
});
