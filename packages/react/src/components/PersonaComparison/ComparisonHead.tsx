import type { Persona } from '@sojourn/core';
import type { contentAttributes } from '../../i18n/attributes';
import { Portrait } from '../PersonaCard/Portrait';

interface ComparisonHeadProps {
  personas: readonly Persona[];
  /** Heard over the column of subjects. */
  subject: string;
  allowRemoteImages: boolean | undefined;
  content: ReturnType<typeof contentAttributes>;
}

/** Who is compared: a column for each. Renders a `<thead>`. */
export function ComparisonHead(props: ComparisonHeadProps) {
  const { personas, subject, allowRemoteImages, content } = props;
  return (
    <thead>
      <tr>
        <th scope="col">
          <span data-heard>{subject}</span>
        </th>
        {personas.map(({ id, name, portrait, tone }, index) => (
          <th key={id || index} scope="col" data-tone={tone ?? 'blue'}>
            <div data-part="person">
              <Portrait image={portrait} name={name} allowRemoteImages={allowRemoteImages} />
              <span {...content}>{name}</span>
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}
