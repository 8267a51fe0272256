/** One shape for each persona that is drawn, so that nobody needs the colours. Around 0,0. */
const shapes = [
  'M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0',
  'M-4,-4H4V4H-4z',
  'M0,-5L5,4H-5z',
  'M0,-5L5,0L0,5L-5,0z',
];

interface PersonaMarkProps {
  /** Which persona, from 0. */
  persona: number;
}

/** The mark of a persona on the picture's lines. Renders a `<path>`. */
export function PersonaMark({ persona }: PersonaMarkProps) {
  return <path data-part="mark" data-persona={persona} d={shapes[persona % shapes.length]} />;
}

/** The mark of a persona with a piece of its line, beside its name. */
export function PersonaKey({ persona }: PersonaMarkProps) {
  return (
    <svg aria-hidden="true" data-part="key" width="24" height="10">
      <line data-part="edge" data-persona={persona} x2="24" y1="5" y2="5" />
      <g transform="translate(12 5)">
        <PersonaMark persona={persona} />
      </g>
    </svg>
  );
}
