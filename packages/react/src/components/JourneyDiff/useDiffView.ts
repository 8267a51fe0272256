import {
  diffJourneys,
  diffPersonas,
  type Id,
  type Journey,
  type JourneyChange,
} from '@sojourn/core';
import { useMemo } from 'react';
import { diff as english } from '../../i18n/en/diff';
import { map as mapWords } from '../../i18n/en/map';
import { persona as personaWords } from '../../i18n/en/persona';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { diffNames } from './diffNames';
import type { DiffSide, DiffView } from './types';

/** What is compared: two journeys, or two personas on one. */
export interface Compared {
  before?: Journey | undefined;
  after?: Journey | undefined;
  beforeLabel?: string | undefined;
  afterLabel?: string | undefined;
  journey?: Journey | undefined;
  personas?: readonly [Id, Id] | undefined;
  language?: string | undefined;
  messages?: LocalePack | undefined;
}

/** The two sides with their names, and all that differs between them. */
export function useDiffView(compared: Compared): { view: DiffView; changes: JourneyChange[] } {
  const { journey, personas, messages } = compared;
  const before = (journey ?? compared.before) as Journey;
  const after = (journey ?? compared.after) as Journey;
  const [first, second] = personas ?? [];
  const { text } = useMessages('diff', english, messages);
  const { text: map } = useMessages('map', mapWords, messages);
  const { text: personaText } = useMessages('persona', personaWords, messages);

  const changes = useMemo(
    () =>
      first !== undefined && second !== undefined
        ? diffPersonas(after, [first, second])
        : diffJourneys(before, after),
    [before, after, first, second],
  );
  const namesBefore = useMemo(() => diffNames(before), [before]);
  const namesAfter = useMemo(() => diffNames(after), [after]);

  function sideOf(which: 'before' | 'after'): DiffSide {
    const at = which === 'before' ? before : after;
    const shared = { journey: at, names: which === 'before' ? namesBefore : namesAfter };
    const given = which === 'before' ? compared.beforeLabel : compared.afterLabel;
    const id = which === 'before' ? first : second;
    if (id !== undefined) {
      const persona = at.personas.find((candidate) => candidate.id === id) ?? { id, name: id };
      const name = hasText(persona.name) ? persona.name : personaText('unnamed');
      return { ...shared, persona, label: given ?? name, isContent: true };
    }
    const areKinds = before.kind !== after.kind && before.kind && after.kind;
    const label = areKinds && at.kind ? map(at.kind) : text(which);
    return { ...shared, label: given ?? label, isContent: false };
  }

  const language = compared.language ?? after.language ?? before.language;
  return { view: { before: sideOf('before'), after: sideOf('after'), language }, changes };
}
