import type { English } from '../en';
import type { Translated } from '../types';

export const charts: Translated<English['charts']> = {
  touchpoint: 'Punkt styku',
  untitled: 'Bez tytułu',
  answers: 'Odpowiedzi',
  interval: 'Przedział 95%',
  range: 'od {low} do {high}',
  unknown: 'nie wiadomo',
  empty: 'Nie ma jeszcze czego pokazać. Podaj wiersze, a obraz pojawi się tutaj.',
  missing: {
    one: 'W {count} wierszu brakuje liczby, więc nie ma go na obrazie.',
    few: 'W {count} wierszach brakuje liczby, więc nie ma ich na obrazie.',
    many: 'W {count} wierszach brakuje liczby, więc nie ma ich na obrazie.',
    other: 'W {count} wiersza brakuje liczby, więc nie ma ich na obrazie.',
  },
  clamped: {
    one: '{count} wiersz wykracza poza skalę i jest narysowany na jej końcu.',
    few: '{count} wiersze wykraczają poza skalę i są narysowane na jej końcu.',
    many: '{count} wierszy wykracza poza skalę i jest narysowanych na jej końcu.',
    other: '{count} wiersza wykracza poza skalę i jest narysowane na jej końcu.',
  },
};

export const gapChart: Translated<English['gapChart']> = {
  expectation: 'Oczekiwania i doświadczenia',
  viewpoint: 'Spojrzenie organizacji i klientów',
  'expectation-reference': 'Oczekiwane',
  'expectation-value': 'Doświadczone',
  'viewpoint-reference': 'Klienci',
  'viewpoint-value': 'Organizacja',
  gap: 'Luka',
  better: 'lepiej',
  worse: 'gorzej',
  same: 'tak samo',
  'expectation-both':
    'Doświadczenie najbardziej nie dorównuje oczekiwaniom w „{worst}” ({worstGap}), a najbardziej przewyższa je w „{best}” ({bestGap}).',
  'expectation-worse':
    'Doświadczenie najbardziej nie dorównuje oczekiwaniom w „{worst}” ({worstGap}), a nigdzie ich nie przewyższa.',
  'expectation-better':
    'Doświadczenie najbardziej przewyższa oczekiwania w „{best}” ({bestGap}) i nigdzie nie jest od nich gorsze.',
  'expectation-same': 'Wszędzie doświadczenie jest takie, jak oczekiwano.',
  'viewpoint-both':
    'Organizacja jest najbardziej zbyt optymistyczna w „{best}” ({bestGap}), a najbardziej zbyt pesymistyczna w „{worst}” ({worstGap}).',
  'viewpoint-worse':
    'Organizacja jest najbardziej zbyt pesymistyczna w „{worst}” ({worstGap}), a nigdzie nie jest zbyt optymistyczna.',
  'viewpoint-better':
    'Organizacja jest najbardziej zbyt optymistyczna w „{best}” ({bestGap}), a nigdzie nie jest zbyt pesymistyczna.',
  'viewpoint-same': 'Organizacja wszędzie widzi to tak jak klienci.',
};

export const experienceLevels: Translated<English['experienceLevels']> = {
  heading: 'Trzy poziomy doświadczenia',
  goal: 'Cel osiągnięty',
  ease: 'Łatwo',
  emotion: 'Przyjemnie',
  'goal-lags': 'Cel pozostaje w tyle',
  'ease-lags': 'Łatwość pozostaje w tyle',
  'emotion-lags': 'Emocje pozostają w tyle',
  'goal-most': {
    one: 'Osiąganie celu pozostaje w tyle w {lagging} z {count} punktu styku: najpierw napraw produkt.',
    few: 'Osiąganie celu najczęściej pozostaje w tyle, w {lagging} z {count} punktów styku: najpierw napraw produkt.',
    many: 'Osiąganie celu najczęściej pozostaje w tyle, w {lagging} z {count} punktów styku: najpierw napraw produkt.',
    other:
      'Osiąganie celu najczęściej pozostaje w tyle, w {lagging} z {count} punktu styku: najpierw napraw produkt.',
  },
  'ease-most': {
    one: 'Łatwość pozostaje w tyle w {lagging} z {count} punktu styku: najpierw napraw sposób dostarczania.',
    few: 'Łatwość najczęściej pozostaje w tyle, w {lagging} z {count} punktów styku: najpierw napraw sposób dostarczania.',
    many: 'Łatwość najczęściej pozostaje w tyle, w {lagging} z {count} punktów styku: najpierw napraw sposób dostarczania.',
    other:
      'Łatwość najczęściej pozostaje w tyle, w {lagging} z {count} punktu styku: najpierw napraw sposób dostarczania.',
  },
  'emotion-most': {
    one: 'Emocje pozostają w tyle w {lagging} z {count} punktu styku: najpierw popraw podejście do klienta.',
    few: 'Emocje najczęściej pozostają w tyle, w {lagging} z {count} punktów styku: najpierw popraw podejście do klienta.',
    many: 'Emocje najczęściej pozostają w tyle, w {lagging} z {count} punktów styku: najpierw popraw podejście do klienta.',
    other:
      'Emocje najczęściej pozostają w tyle, w {lagging} z {count} punktu styku: najpierw popraw podejście do klienta.',
  },
  even: 'Żaden poziom nie pozostaje w tyle częściej niż inne.',
};

export const priorityMatrix: Translated<English['priorityMatrix']> = {
  heading: 'Ważność i wykonanie',
  importance: 'Ważność',
  performance: 'Wykonanie',
  number: 'Nr',
  'concentrate-here': 'Skup się tutaj',
  'keep-up': 'Tak trzymać',
  'low-priority': 'Niski priorytet',
  'possible-overkill': 'Być może przesada',
  nothing: 'Nie ma tu żadnego punktu styku.',
  attention: {
    one: '{count} punkt styku jest ważny, a wypada słabo: „{title}”.',
    few: '{count} punkty styku są ważne, a wypadają słabo; najważniejszy z nich to „{title}”.',
    many: '{count} punktów styku jest ważnych, a wypada słabo; najważniejszy z nich to „{title}”.',
    other: '{count} punktu styku jest ważne, a wypada słabo; najważniejszy z nich to „{title}”.',
  },
  calm: 'Żaden ważny punkt styku nie wypada słabo.',
  'scale-midpoint':
    'Granica między wysoką a niską wartością leży pośrodku każdej skali: ważność {importance}, wykonanie {performance}.',
  mean: 'Granica między wysoką a niską wartością leży na średniej: ważność {importance}, wykonanie {performance}.',
  median:
    'Granica między wysoką a niską wartością leży na medianie: ważność {importance}, wykonanie {performance}.',
};

export const rippleChart: Translated<English['rippleChart']> = {
  heading: 'Co idzie w parze z tym, co później',
  pair: 'Wcześniejszy i późniejszy punkt styku',
  association: 'Związek',
  with: 'wiąże się z',
  unclear: 'może to przypadek',
  summary: 'Najsilniejszy związek: ocena „{from}” idzie w parze z oceną „{to}” ({value}).',
  noneClear: 'Żaden związek nie jest wyraźny: każdy przedział zawiera 0.',
  unclearRows: {
    one: 'Dla {count} pary przedział zawiera 0, więc może to być przypadek.',
    few: 'Dla {count} par przedział zawiera 0, więc może to być przypadek.',
    many: 'Dla {count} par przedział zawiera 0, więc może to być przypadek.',
    other: 'Dla {count} pary przedział zawiera 0, więc może to być przypadek.',
  },
  caution: 'To mówi, co idzie ze sobą w parze, a nie, co z czego wynika.',
};

export const driverChart: Translated<English['driverChart']> = {
  heading: 'Co wyjaśnia {outcome}',
  weight: 'Waga',
  summary:
    'Razem te punkty styku wyjaśniają {total} różnic w {outcome}. Najwięcej wyjaśnia „{title}”: {weight}.',
  mismatch: 'Wagi sumują się do {sum}, a nie do podanych {total}.',
};

export const funnelChart: Translated<English['funnelChart']> = {
  heading: 'Ile osób idzie dalej',
  stage: 'Etap',
  people: 'Osoby',
  conversion: 'Z poprzedniego',
  exits: 'Odchodzi',
  joined: 'dołącza {count}',
  summary: 'Z {first} osób w „{from}” do „{to}” dociera {last} ({share}).',
  summaryWithExits:
    'Z {first} osób w „{from}” do „{to}” dociera {last} ({share}). Najwięcej odchodzi po „{worst}”: {exits}.',
  single: 'Liczba osób w „{from}”: {first}.',
};

export const traitRadar: Translated<English['traitRadar']> = {
  heading: 'Cechy',
  trait: 'Cecha',
  ends: 'od „{low}” do „{high}”',
  differ:
    'Najbardziej różnią się w „{trait}”: {lowest} na {lowestShare}, {highest} na {highestShare} drogi od „{low}” do „{high}”.',
  single: '{name} jest najdalej od środka w „{trait}”: {share} drogi od „{low}” do „{high}”.',
  alike: 'Są podobne pod względem każdej cechy, którą znamy u wszystkich.',
  more: {
    one: 'Jeszcze {count} persona jest tylko w tabeli.',
    few: 'Jeszcze {count} persony są tylko w tabeli.',
    many: 'Jeszcze {count} person jest tylko w tabeli.',
    other: 'Jeszcze {count} persony jest tylko w tabeli.',
  },
  partial: {
    one: '{count} cechy nie znamy u wszystkich, więc jest tylko w tabeli.',
    few: '{count} cech nie znamy u wszystkich, więc są tylko w tabeli.',
    many: '{count} cech nie znamy u wszystkich, więc są tylko w tabeli.',
    other: '{count} cechy nie znamy u wszystkich, więc są tylko w tabeli.',
  },
  unnamed: 'Persona bez nazwy',
};

export const measureTrend: Translated<English['measureTrend']> = {
  date: 'Data',
  value: 'Wartość',
  target: 'Cel {target}',
  risen: '{measure}: wzrost z {first} ({from}) do {last} ({to}).',
  fallen: '{measure}: spadek z {first} ({from}) do {last} ({to}).',
  level: '{measure}: bez zmian, {first} ({from}) i {last} ({to}).',
  single: '{measure}: {first} ({from}).',
  reached: 'Cel {target} został osiągnięty.',
  missed: 'Cel {target} nie został osiągnięty.',
  gaps: {
    one: '{count} okres nie ma wartości: linia jest tam przerwana.',
    few: '{count} okresy nie mają wartości: linia jest tam przerwana.',
    many: '{count} okresów nie ma wartości: linia jest tam przerwana.',
    other: '{count} okresu nie ma wartości: linia jest tam przerwana.',
  },
  undated: {
    one: '{count} wiersz nie ma daty i został pominięty.',
    few: '{count} wiersze nie mają daty i zostały pominięte.',
    many: '{count} wierszy nie ma daty i zostało pominiętych.',
    other: '{count} wiersza nie ma daty i zostało pominięte.',
  },
};
