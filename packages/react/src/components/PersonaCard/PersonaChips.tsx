import { Frown } from '../../internal/icons';
import { Icon } from '../../internal/Icon';
import { hasText } from '../../internal/hasText';
import type { PersonaPartProps } from './types';

const mostGoals = 2;
const mostPains = 1;

/** The first goals and the first pain, in a few words. */
export function PersonaChips({ persona, messages: { text }, content }: PersonaPartProps) {
  const goals = persona.goals.filter(hasText).slice(0, mostGoals);
  const pains = persona.pains.filter(hasText).slice(0, mostPains);
  if (goals.length + pains.length === 0) return null;
  return (
    <dl data-chips>
      {goals.length > 0 && <dt data-heard>{text('goals')}</dt>}
      {goals.map((goal, index) => (
        <dd key={index} {...content}>
          {goal}
        </dd>
      ))}
      {pains.length > 0 && <dt data-heard>{text('pains')}</dt>}
      {pains.map((pain, index) => (
        <dd key={index} data-list="pains" {...content}>
          <Icon node={Frown} />
          {pain}
        </dd>
      ))}
    </dl>
  );
}
