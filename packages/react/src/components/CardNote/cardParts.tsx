import type { Card, Evidence, Lane, Persona } from '@sojourn/core';
import type { ReactNode } from 'react';
import type { Messages } from '../../i18n/useMessages';
import { foldText } from '../../internal/foldText';
import { hasText } from '../../internal/hasText';
import { initialsOf } from '../../internal/initialsOf';
import { safeHref } from '../../internal/safeHref';
import { safeImageSrc } from '../../internal/safeImageSrc';

// Functions that give elements, not components: a map calls them hundreds of times.

/** Shown by their initials; the rest is counted. */
const mostPersonas = 5;

/** A card's text, with its link; in its quotation marks; a long one folded. */
export function cardText(
  { text, href: link }: Card,
  { topic }: Pick<Lane, 'topic'>,
  words: Messages<'card'>,
): ReactNode {
  const href = safeHref(link);
  const [beginning, rest] = foldText(text);
  const said = (part: ReactNode) => (topic === 'quote' ? <q>{part}</q> : part);
  if (rest === '') return said(href === undefined ? text : <a href={href}>{text}</a>);
  return (
    <>
      <details>
        <summary>
          {said(beginning.trimEnd())}
          <span> … {words.text('showAll')}</span>
        </summary>
        <div>{said(rest)}</div>
      </details>
      {href !== undefined && <a href={href}>{words.text('openLink')}</a>}
    </>
  );
}

/**
 * A card's picture where one may be shown. In a row of pictures, where one may not, its words.
 *
 * @param allowRemoteImages - whether the host lets pictures of other sites be loaded
 */
export function cardImage(
  { image }: Card,
  { topic }: Pick<Lane, 'topic'>,
  allowRemoteImages: boolean | undefined,
): ReactNode {
  const src = safeImageSrc(image?.src, allowRemoteImages);
  if (image === undefined) return null;
  if (src !== undefined) {
    return <img src={src} alt={image.alt} loading="lazy" referrerPolicy="no-referrer" />;
  }
  return topic === 'image' && hasText(image.alt) ? <p data-part="meta">{image.alt}</p> : null;
}

/** How well a card is known, as a circle that fills; its words are heard, and shown by a pointer. */
export function evidenceMark(evidence: Evidence, words: Messages<'evidence'>): ReactNode {
  const { grade } = evidence;
  // A word joiner has no width, but it makes the last word take the mark along to the next line.
  return (
    <span role="img" data-evidence={grade} title={evidenceWords(evidence, words)}>
      {'\u2060'}
    </span>
  );
}

/** `Qualitative research, n 18` */
export function evidenceWords({ grade, n }: Evidence, { text }: Messages<'evidence'>): string {
  return n === undefined ? text(grade) : text('withAnswers', { grade: text(grade), n });
}

/** Somebody without a name still needs one that can be heard. */
function nameOf({ id, name }: Persona): string {
  return hasText(name) ? name : id;
}

/** Whom a card is about: their initials; their names are heard, and shown by a pointer. */
export function personaMarks(
  ids: readonly string[] = [],
  personas: readonly Persona[],
  { text }: Messages<'card'>,
): ReactNode {
  const named = personas.filter(({ id }) => ids.includes(id));
  if (named.length === 0) return null;
  const shown = named.slice(0, named.length > mostPersonas ? mostPersonas - 1 : mostPersonas);
  const others = named.slice(shown.length).map(nameOf);
  return (
    <>
      {shown.flatMap((persona) => [
        // A space, not a margin: it is gone where a line begins.
        ' ',
        <span
          key={persona.id}
          role="img"
          data-part="who"
          data-tone={persona.tone ?? 'blue'}
          title={nameOf(persona)}
        >
          {initialsOf(persona.name) || '?'}
        </span>,
      ])}{' '}
      {others.length > 0 && (
        <span role="img" data-part="who" title={others.join(' · ')}>
          {text('others', { count: others.length })}
        </span>
      )}
    </>
  );
}
