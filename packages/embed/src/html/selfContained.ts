import type { Image, Issue, Journey } from '@sojourn/core';
import { safeHref, safeImageSrc } from '@sojourn/react/kit';

/** A journey that needs nothing from anywhere, and what it had to leave behind for that. */
export interface SelfContained {
  journey: Journey;
  lost: Issue[];
}

/** Addresses are quoted in messages; a picture's may be a megabyte long. */
const quoted = (address: string) => (address.length > 80 ? `${address.slice(0, 79)}…` : address);

/** A path of a page that lies somewhere else leads nowhere. */
const isWhole = (href: string) => safeHref(href) !== undefined && URL.canParse(href);

/** Raster images inside the document; never one of the page's own site. */
const isInside = (src: string) => src.startsWith('data:') && safeImageSrc(src) !== undefined;

/**
 * Takes out pictures that are not inside the document, and links that lead nowhere from a page that
 * is passed around; each is named by its place.
 */
export function selfContained(journey: Journey): SelfContained {
  const lost: Issue[] = [];

  function image(found: Image | undefined, path: string): boolean {
    if (found === undefined || isInside(found.src)) return true;
    lost.push({
      code: 'picture-outside',
      message: `The picture “${quoted(found.src)}” was left out: it is not inside the document, and a page that stands alone asks nobody for it. Put it into the document as a data: address to keep it.`,
      path,
      severity: 'warning',
    });
    return false;
  }

  function link(href: string | undefined, path: string): boolean {
    if (href === undefined || isWhole(href)) return true;
    lost.push({
      code: 'link-left-out',
      message: `The link “${quoted(href)}” was left out: it leads nowhere from a page that is passed around. Write the whole address, with https, to keep it.`,
      path,
      severity: 'warning',
    });
    return false;
  }

  /** The same thing where all of it may stay. */
  function kept<Thing extends { image?: Image | undefined; href?: string | undefined }>(
    thing: Thing,
    path: string,
  ): Thing {
    const keepsImage = image(thing.image, `${path}/image`);
    const keepsLink = link(thing.href, `${path}/href`);
    if (keepsImage && keepsLink) return thing;
    const { image: _, href: __, ...rest } = thing;
    return {
      ...rest,
      ...(keepsImage && { image: thing.image }),
      ...(keepsLink && { href: thing.href }),
    } as Thing;
  }

  const all = <Thing extends Parameters<typeof kept>[0]>(things: Thing[], path: string) =>
    things.map((thing, index) => kept(thing, `${path}/${index}`));

  const stages = journey.stages.map((stage, at) => ({
    ...stage,
    cards: all(stage.cards, `/stages/${at}/cards`),
    touchpoints: stage.touchpoints.map((touchpoint, index) => {
      const path = `/stages/${at}/touchpoints/${index}`;
      return { ...kept(touchpoint, path), cards: all(touchpoint.cards, `${path}/cards`) };
    }),
  }));
  const personas = journey.personas.map((persona, index) => {
    if (image(persona.portrait, `/personas/${index}/portrait`)) return persona;
    const { portrait: _, ...rest } = persona;
    return rest;
  });
  const sources = all(journey.sources, '/sources');
  const opportunities = all(journey.opportunities, '/opportunities');
  return { journey: { ...journey, stages, personas, sources, opportunities }, lost };
}
