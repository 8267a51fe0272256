import type { PathArc } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { formatShare } from '../../i18n/format';
import type { Messages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { LogOut } from '../../internal/icons';
import { kindWords } from './pathWords';

interface PathListProps {
  arcs: readonly PathArc[];
  messages: Messages<'paths'>;
  titleOf: (id: string) => string;
  isSelected: (arc: PathArc) => boolean;
  language: string | undefined;
}

/** A short piece of the line, so that the list explains the picture. */
function Sample({ kind, side }: PathArc) {
  return (
    <svg data-part="arcs" aria-hidden="true" width={32} height={16}>
      <g data-part="arc" data-kind={kind}>
        {kind === 'exit' ? (
          <svg x={8} y={1} width={14} height={14} viewBox="0 0 24 24">
            <path data-part="arc-line" d={LogOut} strokeWidth={1.25} />
          </svg>
        ) : (
          <g transform={side === 'back' ? 'rotate(180 16 8)' : undefined}>
            <path data-part="arc-line" d="M2 8H24" strokeWidth={2} />
            <path data-part="arc-head" d="M31 8L23 4V12Z" />
            {kind === 'branch' && <circle data-part="arc-fork" cx={5} cy={8} r={3.5} />}
          </g>
        )}
      </g>
    </svg>
  );
}

/** The paths in words: what the arcs show, and what is said about each. Renders a `<ul>`. */
export function PathList({ arcs, messages, titleOf, isSelected, language }: PathListProps) {
  const { text, locale } = messages;
  return (
    <ul aria-label={text('list')}>
      {arcs.map((arc) => {
        const { id, from, to, share, count, label } = arc;
        return (
          <li key={id} data-selected={isSelected(arc) || undefined}>
            <Sample {...arc} />
            <div>
              <strong>
                <Dotted
                  items={[
                    kindWords(arc, messages),
                    share !== undefined && <bdi>{formatShare(share, locale)}</bdi>,
                    count !== undefined && <bdi>{text('customers', { count })}</bdi>,
                  ]}
                />
              </strong>
              <p>
                {to === undefined || to === from
                  ? text('at', { title: titleOf(from) })
                  : text('fromTo', { from: titleOf(from), to: titleOf(to) })}
              </p>
              {hasText(label) && <p {...contentAttributes(language)}>{label}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
