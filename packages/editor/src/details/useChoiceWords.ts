'use client';

import {
  choiceWords,
  laneWords,
  mapWords,
  personaWords,
  phaseWords,
  touchpointWords,
  useSection,
} from '@sojourn/react/kit';
import type { FieldChoice } from '../fields';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { choiceLists } from './choiceLists';
import type { ChoiceName } from './descriptors/Describer';

/** What the values of each choice are called: as the components call them, where they do. */
export function useChoiceWords() {
  const { text } = useEditorMessages('details', english);
  const { text: map } = useSection('map', mapWords);
  const { text: phase } = useSection('phase', phaseWords);
  const { text: touchpoint } = useSection('touchpoint', touchpointWords);
  const { text: lane } = useSection('lanes', laneWords);
  const { text: persona } = useSection('persona', personaWords);
  const { text: choice } = useSection('choices', choiceWords);

  function named<Value extends string>(
    values: readonly Value[],
    word: (value: Value) => string,
  ): FieldChoice[] {
    return values.map((value) => ({ value, label: word(value) }));
  }

  return (name: ChoiceName): FieldChoice[] => {
    switch (name) {
      case 'journeyKind':
      case 'line':
      case 'status':
        return named<(typeof choiceLists)[typeof name][number]>(choiceLists[name], map);
      case 'phase':
        return named(choiceLists[name], phase);
      case 'moment':
        return named(choiceLists[name], touchpoint);
      case 'laneKind':
      case 'topic':
        return named<(typeof choiceLists)[typeof name][number]>(choiceLists[name], lane);
      case 'provenance':
        return named(choiceLists[name], persona);
      case 'pathKind':
        return named(choiceLists[name], choice);
      case 'contact':
        return named(choiceLists[name], (value) => text(value === 'none' ? 'alone' : value));
      case 'aspect':
        return named(choiceLists[name], (value) =>
          text(value === 'expected' ? value : 'experiencedByDefault'),
        );
      case 'viewpoint':
        return named(choiceLists[name], (value) =>
          text(value === 'organization' ? value : 'customerByDefault'),
        );
      case 'control':
      case 'measureKind':
      case 'better':
      case 'sourceKind':
        return named<(typeof choiceLists)[typeof name][number]>(choiceLists[name], text);
      default:
        return name satisfies never;
    }
  };
}
