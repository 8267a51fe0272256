import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const problems: Translated<English['problems']> = {
  warning: 'Ostrzeżenie',
  info: 'Wskazówka',
  found: {
    one: '{count} problem',
    few: '{count} problemy',
    many: '{count} problemów',
    other: '{count} problemu',
  },
  foundAndHints: '{problems}, {hints}',
  hints: {
    one: '{count} wskazówka',
    few: '{count} wskazówki',
    many: '{count} wskazówek',
    other: '{count} wskazówki',
  },
  button: {
    one: 'Problemy: {count}',
    few: 'Problemy: {count}',
    many: 'Problemy: {count}',
    other: 'Problemy: {count}',
  },
  looking: 'Przeglądanie podróży …',
  empty: 'Nie ma na co zwrócić uwagi',
  emptyHint: 'Źródła, kanały, odpowiedzialni i opisy obrazów: wszystko jest na swoim miejscu.',
  nothingYet: 'Nie ma jeszcze czego przeglądać',
  nothingYetHint: 'Gdy pojawią się etapy i punkty styku, znajdziesz tu to, co w nich słabe.',
  group: '{rule}: {count}',
  repair: 'Napraw',
  repairThis: 'Napraw: {message}',
  repairAll: {
    one: 'Napraw {count}',
    few: 'Napraw wszystkie {count}',
    many: 'Napraw wszystkie {count}',
    other: 'Napraw wszystkie {count}',
  },
  repaired: {
    one: 'Naprawiono {count} problem.',
    few: 'Naprawiono {count} problemy.',
    many: 'Naprawiono {count} problemów.',
    other: 'Naprawiono {count} problemu.',
  },
  showMore: {
    one: 'Pokaż jeszcze {count}',
    few: 'Pokaż jeszcze {count}',
    many: 'Pokaż jeszcze {count}',
    other: 'Pokaż jeszcze {count}',
  },
  rules: 'Reguły',
  rulesOff: {
    one: 'Reguły: {count} pominięta',
    few: 'Reguły: {count} pominięte',
    many: 'Reguły: {count} pominiętych',
    other: 'Reguły: {count} pominiętej',
  },
  leaveOut: 'Pomiń tę regułę: {rule}',
  leftOut: 'Pominięto: {rule}',
  allRules: 'Uwzględnij znów wszystkie reguły',
  untitled: 'bez tytułu',

  'no-owner-name': 'Nikt nie odpowiada',
  'no-owner': 'Nikt nie odpowiada za tę podróż.',
  'no-owner-why': 'Nikogo się nie pyta, gdy coś się nie zgadza. Wskaż, kto odpowiada.',

  'past-review-name': 'Zaległy przegląd',
  'past-review': 'Przegląd miał się odbyć do {date}.',
  'past-review-why':
    'Podróż może mówić o tym, czego już nie ma. Przejrzyj ją i ustal następny termin.',

  'too-many-touchpoints-name': 'Więcej, niż da się ogarnąć',
  'too-many-touchpoints': 'Liczba punktów styku: {count}, więcej niż {max}.',
  'too-many-touchpoints-why':
    'Nikt nie widzi już całości. Podziel podróż albo zagnieźdź jej część.',

  'stage-from-inside-name': 'Etap nazwany od wewnątrz',
  'stage-from-inside': '„{title}” mówi o pracy organizacji: „{word}”.',
  'stage-from-inside-why': 'Klient by tego nie poznał. Nazwij to, co robi klient.',

  'touchpoint-without-channel-name': 'Punkt styku bez kanału',
  'touchpoint-without-channel': '„{title}” nie ma kanału.',
  'touchpoint-without-channel-why':
    'Nie widać, gdzie zachodzi kontakt. Wybierz kanał albo zaznacz, że klient działa sam.',

  'pain-without-source-name': 'Bolączka bez źródła',
  'pain-without-source': '„{title}” nie podaje źródła.',
  'pain-without-source-why': 'Może to być tylko opinia. Połącz z tym, na czym się opiera.',

  'score-without-source-name': 'Wyniki bez źródła',
  'score-without-source': {
    one: '{count} wynik przy „{title}” nie podaje źródła.',
    few: '{count} wyniki przy „{title}” nie podają źródła.',
    many: '{count} wyników przy „{title}” nie podaje źródła.',
    other: '{count} wyniku przy „{title}” nie podaje źródła.',
  },
  'score-without-source-why': 'Nikt nie może ich sprawdzić. Połącz z tym, na czym się opierają.',

  'unlike-scales-name': 'Różne skale na jednej krzywej',
  'unlike-scales': '„{title}” zawiera miary o różnych skalach.',
  'unlike-scales-why': 'Ich linii nie da się porównać. Daj każdej skali własny wiersz.',

  'frontstage-without-support-name': 'Scena bez zaplecza',
  'frontstage-without-support': 'Za tym, co klienci widzą przy „{title}”, nic nie stoi.',
  'frontstage-without-support-why':
    'Schemat nie mówi, kto to sprawia. Dodaj to, co dzieje się na zapleczu.',

  'needs-circle-name': 'Karty, które wymagają siebie nawzajem',
  'needs-circle': '„{title}” wymaga samej siebie, przez inne karty.',
  'needs-circle-why': 'Nie mają kolejności. Usuń jedną z potrzeb.',

  'opportunity-without-place-name': 'Szansa bez miejsca',
  'opportunity-without-place': '„{title}” nie ma miejsca w podróży.',
  'opportunity-without-place-why':
    'Nikt jej nie spotka na mapie. Połącz ją z punktem styku, etapem lub kartą.',

  'opportunity-without-owner-name': 'Szansa, za którą nikt nie odpowiada',
  'opportunity-without-owner': '„{title}” jest w toku, a nikt za nią nie odpowiada.',
  'opportunity-without-owner-why': 'Może tak pozostać. Wskaż, kto odpowiada.',

  'missing-alt-name': 'Obraz bez opisu',
  'missing-alt': 'Obraz przy „{title}” nie ma opisu.',
  'missing-alt-why': 'Omija tych, którzy go nie widzą. Powiedz, co przedstawia.',

  'unused-persona-name': 'Persona, której nic nie wymienia',
  'unused-persona': 'Żaden punkt styku, karta ani ocena nie wymienia: {title}.',
  'unused-persona-why': 'Inne są wymienione. Wskaż, gdzie występuje, albo ją usuń.',
};
