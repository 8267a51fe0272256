import { formatMessage } from '@sojourn/core';
import { Check, Circle } from 'lucide';
import { useWords } from '../i18n/useWords';
import { Icon } from '../ui/Icon';
import { writtenDate } from './names';
import type { Place } from './TouchpointPanel';

/** What could be better at a touchpoint, with who does what until when. Renders a `<section>`. */
export function Opportunities({ journey, touchpoint }: Place) {
  const { text, pack, language } = useWords();
  const here = new Set([touchpoint.id, ...touchpoint.cards.map(({ id }) => id)]);
  const found = journey.opportunities.filter(({ at }) => at.some((id) => here.has(id)));
  if (found.length === 0) return null;
  const content = { dir: 'auto', lang: journey.language } as const;
  return (
    <section>
      <h3>{text('opportunities')}</h3>
      <ul>
        {found.map(({ id, title, status, owner, due, value, effort, actions }) => (
          <li key={id}>
            <p className="strong" {...content}>
              {title}
            </p>
            <p className="meta">
              {[
                status && pack.sections.map[status],
                value !== undefined &&
                  effort !== undefined &&
                  formatMessage(pack.sections.map.opportunity, { value, effort }, language),
                owner,
                due && text('due', { date: writtenDate(due, language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {actions.length > 0 && (
              <ul className="actions">
                {actions.map((action) => (
                  <li key={action.id}>
                    <Icon node={action.done ? Check : Circle} />
                    <span {...content}>
                      {action.done ? text('actionDone', { title: action.title }) : action.title}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
