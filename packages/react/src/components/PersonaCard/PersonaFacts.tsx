import { contentAttributes } from '../../i18n/direction';
import { hasText } from '../../internal/text';
import { Fact, Facts } from './PersonaFacts.styles';
import type { PersonaPartProps } from './types';

/** Age, household, income: last, since they explain least. */
export function PersonaFacts({ persona, language }: PersonaPartProps) {
  const content = contentAttributes(language);
  const facts = persona.facts.filter(({ label, value }) => hasText(label) || hasText(value));
  if (facts.length === 0) return null;
  return (
    <Facts>
      {facts.map(({ label, value }, index) => (
        <Fact key={index}>
          <dt {...content}>{label}</dt>
          <dd {...content}>{value}</dd>
        </Fact>
      ))}
    </Facts>
  );
}
