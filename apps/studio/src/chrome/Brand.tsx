import { linkTo } from '../view/useAddress';

function Mark() {
  return (
    <svg aria-hidden="true" width="22" height="22" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <path
        d="M6 19c4 0 4-8 9-8s5 11 11 4"
        fill="none"
        stroke="var(--sojourn-color-on-accent)"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The studio's name, which leads to all maps. Renders an `<a>`. */
export function Brand() {
  return (
    <a className="brand" href={linkTo({ home: 'maps', view: {} })}>
      <Mark />
      {/* A name is the same in every language. */}
      <span>{'Sojourn'}</span>
    </a>
  );
}
