import type { IconNode } from 'lucide';
import { createElement } from 'react';

/** A drawing of the same family as the components'. It repeats what words say. Renders an `<svg>`. */
export function Icon({ node }: { node: IconNode }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      width={16}
      height={16}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {node.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
