import type { IconNode } from './icons';

export interface IconProps {
  /** The drawing: one of `icons`. */
  node: IconNode;
  /**
   * Edge length in pixels.
   * @defaultValue 16
   */
  size?: 16 | 20 | 24;
}

/**
 * A drawing that repeats what words beside it say, so assistive technology does not meet it.
 * Renders an `<svg>` in the text's colour.
 */
export function Icon({ node, size = 16 }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={node} />
    </svg>
  );
}
