import { formatShare } from '../../i18n/format';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { Heading, type HeadingLevel } from '../../internal/Heading';
import { Portrait } from './Portrait';
import type { PersonaPartProps } from './types';

export interface PersonaHeaderProps extends PersonaPartProps {
  headingLevel: HeadingLevel;
  compact: boolean;
  allowRemoteImages: boolean | undefined;
}

/** Portrait, name, role and segment, and the share of the customers. */
export function PersonaHeader(props: PersonaHeaderProps) {
  const { persona, headingLevel, compact, allowRemoteImages, content, messages } = props;
  const { name, portrait, role, segment, share } = persona;
  const percentage = share !== undefined && <bdi>{formatShare(share, messages.locale)}</bdi>;

  return (
    <header>
      <Portrait image={portrait} name={name} allowRemoteImages={allowRemoteImages} />
      <div>
        <Heading level={headingLevel} {...content}>
          {hasText(name) ? name : messages.text('unnamed')}
        </Heading>
        <p data-muted>
          <Dotted
            items={[
              hasText(role) && <bdi lang={content.lang}>{role}</bdi>,
              hasText(segment) && <bdi lang={content.lang}>{segment}</bdi>,
              compact && percentage,
            ]}
          />
        </p>
      </div>
      {!compact && percentage && (
        <p>
          <strong>{percentage}</strong> {messages.text('ofCustomers')}
        </p>
      )}
    </header>
  );
}
