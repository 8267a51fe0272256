import { contentAttributes } from '../../i18n/direction';
import { persona as english } from '../../i18n/en/persona';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { below, type HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/text';
import { VisuallyHidden } from '../../internal/VisuallyHidden';
import { Dot, End, Hidden, Line, Scale, Trait, Traits } from './PersonaTraits.styles';
import type { PersonaPartProps } from './types';

export interface PersonaTraitsProps extends PersonaPartProps {
  headingLevel: HeadingLevel;
}

/** Where the persona stands between two ends, once for each trait. */
export function PersonaTraits({ persona, headingLevel, language, messages }: PersonaTraitsProps) {
  const { text, locale } = useMessages('persona', english, messages);
  const content = contentAttributes(language);
  const traits = persona.traits.filter(({ label, low, high }) => [label, low, high].some(hasText));
  if (traits.length === 0) return null;
  return (
    <Traits>
      <Hidden level={below(headingLevel)}>{text('traits')}</Hidden>
      <ul role="list">
        {traits.map(({ label, low, high, value }, index) => {
          const share = Math.min(1, Math.max(0, value || 0));
          const place = `${Math.round(share * 10_000) / 100}%`;
          return (
            <Trait key={index}>
              <VisuallyHidden>
                {text('trait', { label, low, high, share: formatShare(share, locale) })}
              </VisuallyHidden>
              <End aria-hidden="true" {...content}>
                {hasText(low) ? low : label}
              </End>
              <Scale aria-hidden="true" height="10">
                <Line x1="0" x2="100%" y1="5" y2="5" />
                <Dot cx={place} cy="5" r="5" />
              </Scale>
              <End aria-hidden="true" {...content}>
                {high}
              </End>
            </Trait>
          );
        })}
      </ul>
    </Traits>
  );
}
