import type { Translated } from '@sojourn/react/kit';
import type { English } from '../en';

export const grid: Translated<English['grid']> = {
  region: 'Mapa „{title}”',
  grid: 'Mapa podróży',
  stageTitle: 'Nazwa etapu',
  touchpointTitle: 'Nazwa punktu styku',
  laneTitle: 'Nazwa wiersza',
  cardText: 'Treść karty',
  opportunityTitle: 'Nazwa szansy',
  addStage: 'Dodaj etap',
  addTouchpoint: 'Dodaj punkt styku do „{stage}”',
  addLane: 'Dodaj wiersz',
  addCard: 'Dodaj kartę: {lane}',
  addOpportunity: 'Dodaj szansę: {lane}',
  ownLane: 'Własny wiersz',
  newStage: 'Nowy etap',
  newTouchpoint: 'Nowy punkt styku',
  newLane: 'Nowy wiersz',
  newOpportunity: 'Nowa szansa',
  empty: 'Puste: {lane}',
  emptyStage: 'Nie ma jeszcze punktów styku',
  emptyMap: 'Ta podróż nie ma jeszcze etapów.',
  expand: 'Rozwiń „{stage}”',
  collapse: 'Zwiń „{stage}”',
  titleNeeded: 'To nie może być puste; zostaje poprzedni tekst.',
  untold: 'Karta bez treści',
};
