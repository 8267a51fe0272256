import { ar } from '@sojourn/react/kit/locales/ar';
import { pl } from '@sojourn/react/kit/locales/pl';
import { vi } from '@sojourn/react/kit/locales/vi';
import type { LocalePack } from '@sojourn/react';
import { embed as embedAr } from './ar';
import { embed as embedPl } from './pl';
import { embed as embedVi } from './vi';

type PartialPack = typeof ar;

// Components ask a pack for their own section, and these hold the sections of all that is drawn here.
const withEmbed = (pack: PartialPack, embed: object) =>
  ({ ...pack, sections: { ...pack.sections, embed } }) as unknown as LocalePack;

const packs: Readonly<Record<string, LocalePack>> = {
  ar: withEmbed(ar, embedAr),
  pl: withEmbed(pl, embedPl),
  vi: withEmbed(vi, embedVi),
};

/** The words for a BCP 47 tag, by its language: `undefined` for English, and for what is not known. */
export function packFor(tag: string): LocalePack | undefined {
  return packs[tag.toLowerCase().split('-')[0] ?? ''];
}
