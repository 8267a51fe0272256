import type { PathArc, PathArcsLayout } from '@sojourn/core';
import { formatShare } from '../../i18n/format';
import type { Messages } from '../../i18n/useMessages';

/** What kind of path it is, in words. */
export function kindWords({ kind, from, to }: PathArc, { text }: Messages<'paths'>): string {
  return text(kind === 'loop' && from === to ? 'again' : kind);
}

function largest(arcs: readonly PathArc[]): PathArc | undefined {
  return arcs.reduce<PathArc | undefined>(
    (found, arc) => ((arc.share ?? 0) > (found?.share ?? 0) ? arc : found),
    undefined,
  );
}

/**
 * The arcs in a few sentences: how many there are, which is taken most, where most leave, and what is
 * not drawn.
 *
 * @param titleOf - what a touchpoint is called
 */
export function pathsSentence(
  { arcs, folded, hidden }: PathArcsLayout,
  { text, locale }: Messages<'paths'>,
  titleOf: (id: string) => string,
): string {
  const sentences = [arcs.length === 0 ? text('empty') : text('count', { count: arcs.length })];
  const taken = largest(arcs.filter(({ side }) => side !== 'exit'));
  if (taken?.to !== undefined && taken.share !== undefined) {
    const from = titleOf(taken.from);
    const share = formatShare(taken.share, locale);
    sentences.push(
      taken.from === taken.to
        ? text('mostRepeated', { from, share })
        : text('mostTaken', { from, to: titleOf(taken.to), share }),
    );
  }
  const left = largest(arcs.filter(({ side }) => side === 'exit'));
  if (left?.share !== undefined) {
    const share = formatShare(left.share, locale);
    sentences.push(text('mostLeft', { from: titleOf(left.from), share }));
  }
  if (folded > 0) sentences.push(text('folded', { count: folded }));
  if (hidden > 0) sentences.push(text('hidden', { count: hidden }));
  return sentences.join(' ');
}
