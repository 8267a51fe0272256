import { openJourney, type Journey } from '@sojourn/core';
import mortgage from '@sojourn/core/samples/mortgage.json';

/** The examples that come with the studio: where they are, and what they are called. */
export const examples = [
  { id: 'mortgage', title: 'Getting a mortgage', language: 'en', load: async () => mortgage },
  {
    id: 'blueprint',
    title: 'Repairing a washing machine at home',
    language: 'en',
    load: async () => (await import('@sojourn/core/samples/service-blueprint.json')).default,
  },
  {
    id: 'vietnamese',
    title: 'Mở tài khoản ngân hàng trên ứng dụng',
    language: 'vi',
    load: async () => (await import('@sojourn/core/samples/vietnamese.json')).default,
  },
  {
    id: 'polish',
    title: 'Zwrot butów kupionych przez internet',
    language: 'pl',
    load: async () => (await import('@sojourn/core/samples/polish.json')).default,
  },
  {
    id: 'arabic',
    title: 'موعد في عيادة الأطفال',
    language: 'ar',
    load: async () => (await import('@sojourn/core/samples/arabic.json')).default,
  },
] as const satisfies readonly {
  id: string;
  title: string;
  language: string;
  load: () => Promise<unknown>;
}[];

/** A journey that comes with the studio. */
export type Example = (typeof examples)[number];

function opened(document: unknown): Journey {
  const result = openJourney(document);
  if (result.ok) return result.journey;
  throw new Error(`An example is no journey: ${result.issues[0]?.message ?? 'it was refused.'}`);
}

/** The journey that a new person meets. */
export function firstExample(): Journey {
  return opened(mortgage);
}

/** One of the examples, as a journey. */
export async function loadExample({ load }: Example): Promise<Journey> {
  return opened(await load());
}
