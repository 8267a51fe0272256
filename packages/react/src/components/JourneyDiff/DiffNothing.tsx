import { diff as english } from '../../i18n/en/diff';
import { useMessages } from '../../i18n/useMessages';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { Icon } from '../../internal/Icon';
import { CircleCheck } from '../../internal/icons';
import { Dotted } from '../../internal/Dotted';
import type { DiffView } from './types';

export interface DiffNothingProps {
  view: DiffView;
  headingLevel: HeadingLevel;
}

/** Says that both sides are the same, which is an answer too. */
export function DiffNothing({ view, headingLevel }: DiffNothingProps) {
  const { text } = useMessages('diff', english);
  const isPersonas = view.before.persona !== undefined;
  return (
    <div data-part="nothing">
      <Icon node={CircleCheck} size={24} />
      <div>
        <Heading level={headingLevel}>{text(isPersonas ? 'nothingPersonas' : 'nothing')}</Heading>
        <p>{text(isPersonas ? 'nothingPersonasHint' : 'nothingHint')}</p>
        <p data-part="muted">
          <Dotted
            items={[<bdi key="b">{view.before.label}</bdi>, <bdi key="a">{view.after.label}</bdi>]}
          />
        </p>
      </div>
    </div>
  );
}
