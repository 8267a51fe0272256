import type { English } from '../en';
import type { Translated } from '@sojourn/react/kit';

export const editor: Translated<English['editor']> = {
  region: 'Edytor: {title}',
  untitled: 'Podróż bez tytułu',
  loading: 'Otwieranie podróży …',
  undo: 'Cofnij',
  redo: 'Ponów',
  tools: 'Narzędzia edytora',
  actions: 'Co można tu zrobić',
  close: 'Zamknij',
  cancel: 'Anuluj',
  done: 'Gotowe',
  more: 'Więcej',
  details: 'Szczegóły',
  find: 'Szukaj',
  problems: 'Problemy',
  history: 'Historia',
  comments: 'Komentarze',
  view: 'Widok',
  readOnly: 'Tę podróż można tu czytać, ale nie zmieniać.',
  refused: 'Niczego nie zmieniono. {reason}',
  notLoaded:
    'Nie udało się wczytać tej części edytora. To, co napisano, nadal tu jest: wczytaj stronę ponownie, gdy wróci sieć.',
  undone: 'Cofnięto.',
  redone: 'Ponowiono.',
};
