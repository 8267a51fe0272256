import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const starting: Translated<English['starting']> = {
  title: 'Gdzie zaczyna się ta podróż?',
  hint: 'Zacznij od szablonu. Wszystko w nim można przemianować, przenieść i usunąć.',
  readOnlyHint: 'Ta podróż nie ma jeszcze etapów.',
  templates: 'Szablony',
  others: 'Albo bez szablonu',
  emptyStage: 'Zacznij od pustego etapu',
  paste: 'Wklej wiersze z arkusza',
  pasteHow: 'Skopiuj wiersze w arkuszu, a potem naciśnij tutaj {keys}.',
  stages: {
    one: '{count} etap',
    few: '{count} etapy',
    many: '{count} etapów',
    other: '{count} etapu',
  },
  lanes: {
    one: '{count} wiersz',
    few: '{count} wiersze',
    many: '{count} wierszy',
    other: '{count} wiersza',
  },
  size: '{stages}, {lanes}',
  dialog: 'Dodaj szablon',
  choose: 'Wybierz szablon, aby zobaczyć, co doda.',
  adds: 'Dojdą: {stages} i {lanes}.',
  addsAfter: 'Po „{title}” dojdą: {stages} i {lanes}.',
  newLanes: {
    one: '{count} wiersz',
    few: '{count} wiersze',
    many: '{count} wierszy',
    other: '{count} wiersza',
  },
  addsStages: 'Dojdą: {stages}. Wiersze już tu są.',
  addsStagesAfter: 'Po „{title}” dojdą: {stages}. Wiersze już tu są.',
  add: 'Dodaj',
  added: 'Dodano szablon „{title}”.',
  untitled: 'bez tytułu',
  guidance: 'Co dalej',
  guidanceText:
    'Każdy etap ma notatkę z pytaniem na początek. Odpowiedz na nie punktami styku i kartami. Potem usuń notatkę albo ukryj notatki.',
  hideNotes: 'Ukryj notatki',
  gotIt: 'Rozumiem',
};
