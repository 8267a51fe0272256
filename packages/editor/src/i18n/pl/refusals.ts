import type { Translated } from '@sojourn/react/kit';
import type { English } from '../en';

export const refusals: Translated<English['refusals']> = {
  'not-allowed': 'Nie możesz tego tutaj zmieniać.',
  'read-only': 'Tę podróż można tu czytać, ale nie zmieniać.',
  'not-plain': 'Jest w tym coś, czego nie da się zapisać.',
  'unknown-command': 'Ta wersja nie zna takiej zmiany.',
  'unknown-thing': 'To, czego dotyczy zmiana, nie należy już do podróży.',
  'unknown-place': 'Na liście nie ma takiego miejsca.',
  'fixed-field': 'Pole {field} pozostaje bez zmian.',
  'missing-field': 'Brakuje pola {field}.',
  'wrong-type': 'Wartość nie jest takiego rodzaju, jaki tu pasuje.',
  'unknown-choice': '{found} nie jest znaną wartością. Znane to {expected}.',
  'invalid-date': '{found} nie jest datą.',
  'invalid-id':
    '{found} nie jest identyfikatorem: ma on od 1 do 64 znaków spośród A-Z a-z 0-9 _ -.',
  'duplicate-id': 'Identyfikator {found} jest zajęty.',
  'unknown-reference': 'Coś, do czego się to odwołuje, nie należy już do podróży.',
  'out-of-range': '{found} leży poza zakresem od {min} do {max}.',
  'reversed-interval': 'Przedział ufności kończyłby się na {high}, zanim zacznie się od {low}.',
  'unusable-scale': 'Najwyższa wartość musi być większa niż najniższa.',
  'off-scale': 'Ocena {found} przy „{title}” znalazłaby się poza skalą.',
  'field-too-long': 'Tekst jest za długi: mieści się najwyżej {limit} znaków.',
  'too-many': 'Podróż nie pomieści ich więcej niż {limit}.',
};
