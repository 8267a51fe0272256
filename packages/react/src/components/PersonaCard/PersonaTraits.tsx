import { formatShare } from '../../i18n/format';
import { hasText } from '../../internal/hasText';
import { TraitLine } from '../TraitScale/TraitLine';
import type { PersonaPartProps } from './types';

/** Where the persona stands between two ends, once for each trait. */
export function PersonaTraits({ persona, messages: { text, locale }, content }: PersonaPartProps) {
  const traits = persona.traits.filter(({ label, low, high }) => hasText(label + low + high));
  return (
    traits.length > 0 && (
      <ul role="list">
        {traits.map(({ label, low, high, value }, index) => {
          const share = Math.min(1, Math.max(0, value || 0));
          const heard = text('trait', { label, low, high, share: formatShare(share, locale) });
          return (
            <li key={index}>
              <TraitLine low={hasText(low) ? low : label} {...{ high, heard, content }}>
                <circle cx={`${share * 100}%`} cy="5" r="5" />
              </TraitLine>
            </li>
          );
        })}
      </ul>
    )
  );
}
