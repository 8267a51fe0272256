import type { Touchpoint } from '@sojourn/core';
import type { contentAttributes } from '../../i18n/attributes';
import type { Messages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { Redo2, Sparkles, Target, Undo2 } from '../../internal/icons';

const sections = [
  ['purpose', Target],
  ['before', Undo2],
  ['after', Redo2],
  ['delight', Sparkles],
] as const;

export interface MomentSectionsProps {
  touchpoint: Touchpoint;
  text: Messages<'moment'>['text'];
  /** Attributes of the document's texts. */
  content: ReturnType<typeof contentAttributes>;
}

/** What is wanted, what came before, what comes after, what would delight. Renders a `<dl>`. */
export function MomentSections({ touchpoint, text, content }: MomentSectionsProps) {
  const known = sections.filter(([name]) => hasText(touchpoint[name]));
  if (known.length === 0) return <p data-muted>{text('empty')}</p>;
  return (
    <dl data-part="sections">
      {known.map(([name, icon]) => (
        <div key={name}>
          <dt data-section={name}>
            <Icon node={icon} />
            {text(name)}
          </dt>
          <dd {...content}>{touchpoint[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
