import type { Touchpoint } from '@sojourn/core';
import { Redo2, Sparkles, Target, Undo2 } from 'lucide';
import { useWords } from '../i18n/useWords';
import { Icon } from '../ui/Icon';

const parts = [
  { key: 'purpose', icon: Target },
  { key: 'before', icon: Undo2 },
  { key: 'after', icon: Redo2 },
  { key: 'delight', icon: Sparkles },
] as const;

/** What the customer wants, does before and after, and what would delight. Renders a `<dl>`. */
export function Told({
  touchpoint,
  language,
}: {
  touchpoint: Touchpoint;
  language: string | undefined;
}) {
  const { text } = useWords();
  const told = parts.filter(({ key }) => (touchpoint[key] ?? '').trim() !== '');
  if (told.length === 0) return null;
  return (
    <dl className="told panel-part">
      {told.map(({ key, icon }) => (
        <div key={key}>
          <dt>
            <Icon node={icon} />
            {text(key)}
          </dt>
          <dd dir="auto" lang={language}>
            {touchpoint[key]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
