import { formatShare } from '../../i18n/format';
import { hasText } from '../../internal/hasText';
import type { PersonaPartProps } from './types';

/** Where the persona stands between two ends, once for each trait. */
export function PersonaTraits({ persona, messages, content }: PersonaPartProps) {
  const { text, locale } = messages;
  const traits = persona.traits.filter(({ label, low, high }) => [label, low, high].some(hasText));
  if (traits.length === 0) return null;
  return (
    <ul role="list">
      {traits.map(({ label, low, high, value }, index) => {
        const share = Math.min(1, Math.max(0, value || 0));
        return (
          <li key={index}>
            <span data-heard>
              {text('trait', { label, low, high, share: formatShare(share, locale) })}
            </span>
            <span aria-hidden="true" {...content}>
              {hasText(low) ? low : label}
            </span>
            {/* An attribute, not a style: a strict content security policy drops a server's styles. */}
            <svg aria-hidden="true" height="10">
              <line x2="100%" y1="5" y2="5" />
              <circle cx={`${share * 100}%`} cy="5" r="5" />
            </svg>
            <span aria-hidden="true" {...content}>
              {high}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
