import { Frown } from 'lucide';
import { contentAttributes } from '../../i18n/direction';
import { persona as english } from '../../i18n/en/persona';
import { useMessages } from '../../i18n/useMessages';
import { Icon } from '../../internal/Icon';
import { hasText } from '../../internal/text';
import { VisuallyHidden } from '../../internal/VisuallyHidden';
import { Chip, Chips } from './PersonaChips.styles';
import type { PersonaPartProps } from './types';

const mostGoals = 2;
const mostPains = 1;

/** The first goals and the first pain, in a few words. */
export function PersonaChips({ persona, language, messages }: PersonaPartProps) {
  const { text } = useMessages('persona', english, messages);
  const content = contentAttributes(language);
  const goals = persona.goals.filter(hasText).slice(0, mostGoals);
  const pains = persona.pains.filter(hasText).slice(0, mostPains);
  if (goals.length + pains.length === 0) return null;
  return (
    <Chips>
      {goals.length > 0 && <VisuallyHidden as="dt">{text('goals')}</VisuallyHidden>}
      {goals.map((goal, index) => (
        <Chip key={`goal ${index}`} {...content}>
          {goal}
        </Chip>
      ))}
      {pains.length > 0 && <VisuallyHidden as="dt">{text('pains')}</VisuallyHidden>}
      {pains.map((pain, index) => (
        <Chip key={`pain ${index}`} data-list="pains" {...content}>
          <Icon node={Frown} />
          {pain}
        </Chip>
      ))}
    </Chips>
  );
}
