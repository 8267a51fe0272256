import type { Tone } from '@sojourn/core';
import { hasText } from '../../internal/hasText';
import { initialsOf } from '../../internal/initialsOf';

/** Around 0,0; each has room for two letters. */
const shapes = [
  'M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0',
  'M-12-12h24v24h-24z',
  'M0-17l17 17l-17 17l-17-17z',
  'M-8.5-14h17l8.5 14l-8.5 14h-17l-8.5-14z',
];

/** For those whom the document gives no tone. */
const tones: readonly Tone[] = [
  ...(['blue', 'amber', 'teal', 'violet', 'green'] as const),
  ...(['pink', 'orange', 'olive', 'red', 'neutral'] as const),
];

/** How wide and how high a mark is, in pixels. */
export const markSize = 36;

/** Who is marked. */
export interface MarkedPersona {
  name: string;
  tone?: Tone | undefined;
}

interface PersonaMarkProps {
  persona: MarkedPersona;
  /** Which of those who are compared, from 0: it decides the shape. */
  index: number;
}

/** One of several people on a scale: a shape, two letters and a tone. Renders a `<g>` around 0,0. */
export function PersonaMark({ persona, index }: PersonaMarkProps) {
  const letters = hasText(persona.name) ? initialsOf(persona.name) : '';
  return (
    <g data-part="mark" data-tone={persona.tone ?? tones[index % tones.length]}>
      <path d={shapes[index % shapes.length]} />
      <text y="4">{letters}</text>
    </g>
  );
}

/** The mark beside a name. Renders an `<svg>`. */
export function PersonaSign(props: PersonaMarkProps) {
  return (
    <svg data-part="sign" aria-hidden="true" width={markSize} height={markSize}>
      <svg x="50%" y="50%" overflow="visible">
        <PersonaMark {...props} />
      </svg>
    </svg>
  );
}
