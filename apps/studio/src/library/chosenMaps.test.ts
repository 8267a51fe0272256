import { describe, expect, it } from 'vitest';
import { chosenMaps } from './chosenMaps';

const entries = ['Getting a mortgage', 'Mở tài khoản', 'Zwrot butów', 'Map 10', 'Map 9'].map(
  (title, index) => ({ key: `k${index}`, title, savedAt: index }),
);

function titles(query: string, order: 'changed' | 'title' = 'changed') {
  return chosenMaps(entries, { query, order, language: 'en' }).map(({ title }) => title);
}

describe('chosenMaps', () => {
  it('finds titles by every word, however it is written', () => {
    expect(titles('MORT getting')).toEqual(['Getting a mortgage']);
    expect(titles('mo tai')).toEqual(['Mở tài khoản']);
    expect(titles('butow')).toEqual(['Zwrot butów']);
    expect(titles('getting shoes')).toEqual([]);
  });

  it('puts what was changed last first, or goes by title as people count', () => {
    expect(titles('')[0]).toBe('Map 9');
    expect(titles('map', 'title')).toEqual(['Map 9', 'Map 10']);
  });
});
