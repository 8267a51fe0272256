import type { Translated } from '@sojourn/react/kit';
import type { English } from '../en';

export const notices: Translated<English['notices']> = {
  'newer-version': 'Zapisał to nowszy Sojourn (wersja {found}), więc można to tylko czytać.',
  'invalid-encoding': 'Część znaków przepadła: plik nie jest zapisany jako UTF-8.',
  'unreadable-value': 'Jednej wartości nie udało się odczytać i została pominięta.',
  'not-a-json-value': 'Wartość, której nie da się zapisać w pliku, odłożono jako tekst.',
  'duplicate-key': 'Jedno pole występuje dwa razy. Liczy się ostatnie, a drugie odłożono.',
  'wrong-type': 'Wartość nie jest takiego rodzaju, jaki tu pasuje, i została odłożona.',
  'unknown-choice': '{found} nie jest znaną wartością i zostało odłożone. Znane to {expected}.',
  'invalid-date': '{found} nie jest datą i zostało odłożone.',
  'out-of-range':
    '{found} leży poza zakresem od {min} do {max} i zostało przesunięte na bliższy koniec.',
  'kept-raw': 'Wartość nie jest liczbą, więc nic się dla niej nie rysuje. Zachowano ją bez zmian.',
  'unusable-scale': 'Najniższa wartość skali nie jest mniejsza od najwyższej.',
  'reversed-interval':
    'Przedział ufności kończy się na {high}, zanim zacznie się od {low}, i został odłożony.',
  'missing-text': 'Brakuje pola {field}; pokazano je puste.',
  'missing-field':
    'Czemuś brakuje pola {field}, bez którego nic to nie znaczy. Zostało to odłożone.',
  'missing-id': 'Nie było identyfikatora, więc wpisano {id}.',
  'invalid-id':
    'Identyfikatora {found} nie można użyć; wszędzie, gdzie występował, jest teraz {id}.',
  'number-as-id': 'Identyfikator {found} jest liczbą i potraktowano go jak tekst.',
  'duplicate-id': 'Identyfikator {found} był zajęty, więc druga rzecz nazywa się teraz {id}.',
  'unknown-reference': 'Nic nie ma identyfikatora {found}, więc odwołanie odłożono.',
  declared: '{id} jest w użyciu i zostało dodane do podróży.',
  'lanes-added': 'Nie było wierszy, więc dodano: {ids}.',
  'needs-cycle': 'Karta poprzez inne karty wymaga samej siebie, więc nie mają one kolejności.',
  'nests-itself': 'Punkt styku prowadzi do podróży, w której jest, więc czytelnik krąży w kółko.',
  'empty-text': 'Tekst jest pusty.',
  'not-json': 'Od tego miejsca tekst nie jest już JSON-em.',
  'not-an-object': 'To nie jest dokument, tylko pojedyncza wartość albo lista.',
  'other-tool': 'Zapisało to inne narzędzie i nie jest to podróż.',
  'not-a-journey': 'Dokument nie mówi, że jest podróżą.',
  'unknown-version': 'Dokument nie mówi, jaką ma wersję.',
  'text-too-long': 'Liczba znaków jest większa niż {text}.',
  'too-deep': 'Liczba poziomów jest większa niż {depth}.',
  'too-many-stages': 'Liczba etapów jest większa niż {stages}.',
  'too-many-lanes': 'Liczba wierszy jest większa niż {lanes}.',
  'too-many-touchpoints': 'Liczba punktów styku jest większa niż {touchpoints}.',
  'too-many-cards': 'Liczba kart jest większa niż {cards}.',
  'field-too-long': 'Liczba znaków w jednym polu jest większa niż {field}.',
  'too-much-set-aside': 'Liczba wartości, których podróż nie zna, jest większa niż {setAside}.',
};
