import type { ReactNode } from 'react';
import { formatShare } from '../../i18n/format';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { Heading } from '../../internal/Heading';
import { Portrait } from './Portrait';
import type { PersonaPartProps } from './types';

export interface PersonaHeaderProps extends PersonaPartProps {
  allowRemoteImages: boolean | undefined;
  actions: ReactNode;
}

/** Portrait, name, role and segment, and the share of the customers. */
export function PersonaHeader(props: PersonaHeaderProps) {
  const { persona, headingLevel, compact, allowRemoteImages, actions, content, messages } = props;
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
              hasText(role) && <bdi {...content}>{role}</bdi>,
              hasText(segment) && <bdi {...content}>{segment}</bdi>,
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
      {actions}
    </header>
  );
}
