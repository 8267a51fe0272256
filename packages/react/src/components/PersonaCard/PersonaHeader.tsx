import { contentAttributes } from '../../i18n/direction';
import { persona as english } from '../../i18n/en/persona';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import type { HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/text';
import { Header, Name, Role, Share, ShareLabel, ShareValue } from './PersonaHeader.styles';
import { Portrait } from './Portrait';
import type { PersonaPartProps } from './types';

export interface PersonaHeaderProps extends PersonaPartProps {
  headingLevel: HeadingLevel;
  variant: 'full' | 'compact';
  allowRemoteImages: boolean | undefined;
}

/** Portrait, name, role and segment, and the share of the customers. */
export function PersonaHeader(props: PersonaHeaderProps) {
  const { persona, headingLevel, variant, allowRemoteImages, language, messages } = props;
  const { text, locale } = useMessages('persona', english, messages);
  const { role, segment, share } = persona;
  const compact = variant === 'compact';
  const percentage = share === undefined ? undefined : formatShare(share, locale);
  const roles = [role, segment].filter(hasText).map((words) => <bdi lang={language}>{words}</bdi>);
  if (compact && percentage !== undefined) roles.push(<bdi>{percentage}</bdi>);

  return (
    <Header>
      <Portrait
        image={persona.portrait}
        name={persona.name}
        allowRemoteImages={allowRemoteImages}
      />
      <div>
        <Name level={headingLevel} {...contentAttributes(language)}>
          {hasText(persona.name) ? persona.name : text('unnamed')}
        </Name>
        {roles.length > 0 && (
          <Role>
            <Dotted items={roles} />
          </Role>
        )}
      </div>
      {!compact && percentage !== undefined && (
        <Share>
          <ShareValue>{percentage}</ShareValue> <ShareLabel>{text('ofCustomers')}</ShareLabel>
        </Share>
      )}
    </Header>
  );
}
