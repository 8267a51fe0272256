import type { EmbedWords } from './en';

/** The elements' own words in Polish. */
export const embed: EmbedWords = {
  loading: 'Trwa wczytywanie podróży.',
  notShown: 'Nie można pokazać podróży.',
  noDocument:
    'Nie ma tu jeszcze podróży. Wskaż dokument atrybutem „src” albo umieść go w elemencie potomnym <script type="application/json">.',
  noPersona: 'W tej podróży nie ma persony.',
  unknownPersona: 'W tej podróży nie ma persony o identyfikatorze „{id}”.',
  badAddress: 'Z adresu „{src}” nie można wczytać podróży. Potrzebny jest adres http albo https.',
  unreachable:
    'Brak odpowiedzi z {src}. Czy adres jest poprawny i czy ten serwer pozwala tej stronie go odczytać (CORS)?',
  badStatus: '{src}: zamiast podróży przyszła odpowiedź o statusie {status}.',
  notJson: '{src}: zamiast podróży przyszła strona internetowa. Czy wymaga zalogowania?',
  tooLarge: 'To, co wysyła {src}, jest większe, niż może być podróż.',
  tooSlow: 'Cała podróż z {src} nie dotarła w ciągu 30 sekund.',
  broken: 'Rysowanie tej podróży nie powiodło się: {message}',
};
