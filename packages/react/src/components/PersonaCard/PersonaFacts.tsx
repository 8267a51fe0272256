import { hasText } from '../../internal/hasText';
import type { PersonaPartProps } from './types';

/** Age, household, income: last, since they explain least. */
export function PersonaFacts({ persona, content }: PersonaPartProps) {
  const facts = persona.facts.filter(({ label, value }) => hasText(label + value));
  return (
    facts.length > 0 && (
      <dl>
        {facts.map(({ label, value }, index) => (
          <div key={index}>
            <dt {...content}>{label}</dt> <dd {...content}>{value}</dd>
          </div>
        ))}
      </dl>
    )
  );
}
