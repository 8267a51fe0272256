import type { Catalogue } from './catalogue';

/** Polish. */
export const pl: Catalogue = {
  skip: 'Przejdź do podróży',
  opened: 'Otwarto „{title}”.',
  loading: 'Otwieranie podróży…',
  close: 'Zamknij',

  views: 'Widoki',
  map: 'Mapa',
  personas: 'Persony',
  curve: 'Krzywa',
  journeys: 'Podróże',
  open: 'Otwórz…',
  notes: {
    one: '{count} uwaga',
    few: '{count} uwagi',
    many: '{count} uwag',
    other: '{count} uwagi',
  },
  display: 'Język i wygląd',
  language: 'Język',
  theme: 'Motyw',
  themeSystem: 'Jak w systemie',
  themeLight: 'Jasny',
  themeDark: 'Ciemny',
  themeContrast: 'Wysoki kontrast',
  density: 'Gęstość',
  densityComfortable: 'Wygodna',
  densityCompact: 'Zwarta',
  print: 'Drukuj…',

  yours: 'Twoje podróże',
  yoursHint: 'Są przechowywane tylko w tej przeglądarce. Nic nie jest nigdzie wysyłane.',
  yoursEmpty: 'Otwarte podróże pozostają tutaj, tylko w tej przeglądarce.',
  examples: 'Przykłady',
  thisJourney: 'Ta podróż',
  downloadJson: 'Pobierz jako JSON',
  downloadMermaid: 'Pobierz jako Mermaid',
  downloadOriginal: 'Pobierz oryginalny plik',
  remove: 'Usuń „{title}”',
  removed: 'Usunięto „{title}”.',
  undo: 'Cofnij',
  untitled: 'Podróż bez tytułu',

  openTitle: 'Otwórz podróż',
  openKinds: 'Podróż Sojourn (JSON), podróż Mermaid (.mmd) lub Markdown z podróżami Mermaid.',
  chooseFile: 'Wybierz plik…',
  dropHint: 'Albo upuść plik w dowolnym miejscu tego okna.',
  pasteLabel: 'Albo wklej treść',
  pasteOpen: 'Otwórz treść',
  drop: 'Upuść plik, aby go otworzyć',
  pastedName: 'Wklejona treść',
  chooseTitle: 'Która podróż?',
  chooseText: 'W „{name}” jest kilka podróży. Wybierz tę, którą chcesz otworzyć.',
  choice: {
    one: 'wiersz {line} · {count} punkt styku',
    few: 'wiersz {line} · {count} punkty styku',
    many: 'wiersz {line} · {count} punktów styku',
    other: 'wiersz {line} · {count} punktu styku',
  },

  refusedTitle: 'Nie otwarto „{name}”',
  refusedStays: 'Nic się nie zmieniło: „{title}” pozostaje otwarta.',
  refusedEmpty: 'Plik jest pusty. Wybierz plik, który zawiera podróż.',
  refusedJson:
    'Treść nie jest pełnym JSON-em, więc niczego za poniższym miejscem nie da się odczytać. Popraw je albo wyeksportuj plik ponownie.',
  refusedOther:
    'To nie jest podróż, którą zna Sojourn. Otwiera on JSON Sojourn, podróże Mermaid i Markdown, który je zawiera.',
  refusedVersion:
    'Plik nie podaje zrozumiałej wersji. Wyeksportuj go ponownie z narzędzia, w którym powstał.',
  refusedLarge:
    'Plik jest większy, niż da się dobrze narysować. Podziel podróż i otwórz jej części.',
  refusedBlank:
    'Nie znaleziono żadnego punktu styku. Podróż Mermaid potrzebuje wierszy takich jak „Parzę herbatę: 5: Ja”.',
  refusedBlock:
    'Markdown nie zawiera podróży Mermaid. Szukana jest w bloku, który zaczyna się od ```mermaid i słowa „journey”.',
  refusedUnreadable:
    'Przeglądarka nie mogła tego odczytać. Plik mógł zostać przeniesiony albo jest to folder. Wybierz plik ponownie.',
  refusedDetails: 'Szczegóły',

  noticesTitle: 'Co zauważono',
  noticesLead: {
    one: 'Przy otwieraniu „{title}” pojawiła się {count} uwaga. Nic nie przepadło: oryginalny plik jest zachowany bez zmian.',
    few: 'Przy otwieraniu „{title}” pojawiły się {count} uwagi. Nic nie przepadło: oryginalny plik jest zachowany bez zmian.',
    many: 'Przy otwieraniu „{title}” pojawiło się {count} uwag. Nic nie przepadło: oryginalny plik jest zachowany bez zmian.',
    other:
      'Przy otwieraniu „{title}” pojawiło się {count} uwagi. Nic nie przepadło: oryginalny plik jest zachowany bez zmian.',
  },
  error: 'Do poprawy',
  warning: 'Do sprawdzenia',
  info: 'Warto wiedzieć',
  at: 'Wiersz {line}, kolumna {column}',
  more: {
    one: 'Pokaż jeszcze {count}',
    few: 'Pokaż jeszcze {count}',
    many: 'Pokaż jeszcze {count}',
    other: 'Pokaż jeszcze {count}',
  },
  lostTitle: 'Czego Mermaid nie wyrazi',
  lostText:
    'Plik zapisano jako Mermaid. Nie zawiera on poniższych treści; plik JSON zawiera wszystko.',

  storageForbidden:
    'Ta przeglądarka nie pozwala Sojourn niczego przechowywać, więc podróże znikną po zamknięciu strony. Aby je zachować, opuść okno prywatne albo zezwól tej witrynie na przechowywanie danych.',
  storageFull:
    'Pamięć przeglądarki dla tej witryny jest pełna, więc ostatnia zmiana nie została zachowana. Usuń podróże z listy albo pobierz to, co chcesz zachować.',
  storageFailing:
    'Pamięć przeglądarki nie odpowiada, więc zmiany mogą nie zostać zachowane. Pobierz to, co chcesz zachować, i odśwież stronę.',
  dismiss: 'Ukryj',

  touchpoint: 'Punkt styku',
  shown: 'Obok mapy pokazano, co wiadomo o „{title}”.',
  previous: 'Poprzedni punkt styku: {title}',
  next: 'Następny punkt styku: {title}',
  purpose: 'Czego klient naprawdę chce',
  before: 'Tuż przedtem',
  after: 'Zaraz potem',
  delight: 'Co by zachwyciło',
  ratings: 'Jak jest oceniany',
  everybody: 'Wszyscy',
  expected: 'Oczekiwane',
  organization: 'Organizacja',
  cards: 'Notatki',
  opportunities: 'Co może być lepiej',
  due: 'termin {date}',
  actionDone: 'Zrobione: {title}',
  paths: 'Inne drogi',
  share: '{share} osób w tym miejscu',
  count: {
    one: '{count} osoba',
    few: '{count} osoby',
    many: '{count} osób',
    other: '{count} osoby',
  },
  takePart: 'Kto bierze udział',
  sources: 'Na czym to się opiera',
  missing: 'Link prowadzi do punktu styku, którego nie ma w tej podróży.',

  personasOf: 'Kto odbywa podróż „{title}”',
  size: 'Wielkość kart',
  full: 'Pełne',
  compact: 'Zwarte',
  noPersonas: 'Ta podróż nie wymienia jeszcze nikogo.',
  noPersonasHint: 'W podróży Mermaid osoby stoją za oceną: „Parzę herbatę: 5: Ja, Kot”.',
  curveOf: 'Emocje w podróży „{title}”',
  noCurve: 'W tej podróży nic nie jest jeszcze ocenione.',
  noCurveHint: 'Gdy punkty styku mają emocje, krzywa jest rysowana tutaj.',
  longJourney: 'Ta podróż jest długa, więc jest tu po jednej kolumnie na każdy etap.',
  byPersona: 'Osobna linia dla każdej persony',
};
