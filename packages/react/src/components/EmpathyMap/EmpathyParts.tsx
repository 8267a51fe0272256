import type { EmpathyNote, EmpathyNotes, EmpathyPart } from '@sojourn/core';
import type { contentAttributes } from '../../i18n/attributes';
import type { Messages } from '../../i18n/useMessages';
import { below, Heading, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import {
  Footprints,
  Frown,
  Heart,
  Lightbulb,
  MessageCircle,
  Target,
  type IconNode,
} from '../../internal/icons';

const parts: readonly (readonly [EmpathyPart, IconNode])[] = [
  ['says', MessageCircle],
  ['thinks', Lightbulb],
  ['does', Footprints],
  ['feels', Heart],
  ['pains', Frown],
  ['gains', Target],
];

/** More notes than this are folded. */
const most = 6;

interface EmpathyPartsProps {
  notes: EmpathyNotes;
  headingLevel: HeadingLevel;
  content: ReturnType<typeof contentAttributes>;
  text: Messages<'empathy'>['text'];
  /** How many are folded, in words. */
  more: (count: number) => string;
}

/** The six parts: each a list under its sign, or what belongs there. */
export function EmpathyParts({ notes, headingLevel, content, text, more }: EmpathyPartsProps) {
  function list(part: EmpathyPart, shown: readonly EmpathyNote[]) {
    return (
      <ul role="list" aria-label={text(part)}>
        {shown.map(({ text: words, stage }, index) => (
          <li key={index}>
            <p {...content}>{part === 'says' ? <q>{words}</q> : words}</p>
            {hasText(stage) && (
              <p data-part="stage" {...content}>
                {stage}
              </p>
            )}
          </li>
        ))}
      </ul>
    );
  }

  return parts.map(([part, icon]) => {
    const own = notes[part].filter((note) => hasText(note.text));
    return (
      <section key={part} data-part={part}>
        <Heading level={below(headingLevel)}>
          <Icon node={icon} />
          {text(part)}
        </Heading>
        {own.length === 0 && <p data-part="hint">{text(`${part}Empty`)}</p>}
        {own.length > 0 && list(part, own.slice(0, most))}
        {own.length > most && (
          <details>
            <summary>{more(own.length - most)}</summary>
            {list(part, own.slice(most))}
          </details>
        )}
      </section>
    );
  });
}
