import type { English } from '../en';
import type { Translated } from '../types';

export const comparison: Translated<English['comparison']> = {
  name: 'Porównanie person',
  differences: {
    one: '{count} różnica między nimi, najpierw zachowania.',
    few: '{count} różnice między nimi, najpierw zachowania.',
    many: '{count} różnic między nimi, najpierw zachowania.',
    other: '{count} różnicy między nimi, najpierw zachowania.',
  },
  only: 'tylko ta persona',
  onlyOne: 'Tylko {name}:',
  subject: 'Temat',
  role: 'Rola',
  segment: 'Segment',
  share: 'Udział wśród klientów',
  provenance: 'Na czym się opiera',
  nothing: 'nic nie zapisano',
  sameForAll: {
    one: 'Wspólne dla wszystkich: {count} temat',
    few: 'Wspólne dla wszystkich: {count} tematy',
    many: 'Wspólne dla wszystkich: {count} tematów',
    other: 'Wspólne dla wszystkich: {count} tematu',
  },
  noDifferences: 'Według tego, co zapisano, te persony się nie różnią.',
  one: 'Jednej persony nie ma z czym porównać. Dodaj drugą.',
  empty: 'Nie ma jeszcze person do porównania. Wybierz co najmniej dwie.',
};
