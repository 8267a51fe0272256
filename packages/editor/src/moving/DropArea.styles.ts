import { colorAccent, durationFast } from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';

/** What is dragged, and the line where it would go: the inner one of spots in each other. */
export const DropArea = styled.div`
  -webkit-touch-callout: none;

  [data-dragged] {
    opacity: 0.5;
    transition: opacity ${durationFast};
  }

  [data-drop]:not(:has([data-drop])) {
    --drop-x: 0;
    --drop-y: 0;

    box-shadow: inset var(--drop-x) var(--drop-y) 0 0 ${colorAccent};
  }

  [data-drop='left']:not(:has([data-drop])) {
    --drop-x: 3px;
  }

  [data-drop='right']:not(:has([data-drop])) {
    --drop-x: -3px;
  }

  [data-drop='top']:not(:has([data-drop])) {
    --drop-y: 3px;
  }

  [data-drop='bottom']:not(:has([data-drop])) {
    --drop-y: -3px;
  }

  [data-drop='inside']:not(:has([data-drop])) {
    box-shadow: inset 0 0 0 2px ${colorAccent};
  }

  @media (forced-colors: active) {
    [data-drop]:not(:has([data-drop])) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [data-dragged] {
      transition: none;
    }
  }
`;
