import { colorPage, colorText } from '@sojourn/tokens/leaves';
import {
  darkDeclarations,
  highContrastDeclarations,
  lightDeclarations,
} from '@sojourn/tokens/themes';
import { styled } from 'styled-components';

const light = `
    color-scheme: light;
    ${lightDeclarations}`;

const dark = `
    color-scheme: dark;
    ${darkDeclarations}`;

const highContrast = `
    color-scheme: light;
    ${highContrastDeclarations}`;

/**
 * Without the attribute nothing is set: an outer theme, the host's own included, goes on. Where the
 * reader forces colours, theirs count and no palette of ours.
 */
const themeRules = `
  &[data-sojourn-theme='light'],
  &[data-sojourn-theme='system'] {${light}
  }

  @media (forced-colors: none) {
    &[data-sojourn-theme='dark'] {${dark}
    }

    &[data-sojourn-theme='high-contrast'] {${highContrast}
    }
  }

  @media (forced-colors: none) and (prefers-color-scheme: dark) {
    &[data-sojourn-theme='system'] {${dark}
    }
  }

  @media (forced-colors: none) and (prefers-contrast: more) {
    &[data-sojourn-theme='system'] {${highContrast}
    }
  }
`;

/** What is drawn, and not written, is not recoloured by the browser: it takes the system's colours. */
const forcedColors = `
  @media (forced-colors: active) {
    &[data-sojourn-theme] {
      --sojourn-color-text: CanvasText;
      --sojourn-color-text-muted: CanvasText;
      --sojourn-color-border: CanvasText;
      --sojourn-color-border-strong: CanvasText;
      --sojourn-color-axis: GrayText;
      --sojourn-color-curve: CanvasText;
      --sojourn-color-curve-expected: CanvasText;
      --sojourn-color-accent: CanvasText;
      --sojourn-color-positive: CanvasText;
      --sojourn-color-negative: CanvasText;
      --sojourn-color-warning: CanvasText;
      --sojourn-color-track: GrayText;
      --sojourn-color-page: Canvas;
      --sojourn-color-surface: Canvas;
    }
  }
`;

export const Root = styled.div`
  ${themeRules}
  ${forcedColors}

  &[data-sojourn-theme] {
    background: ${colorPage};
    color: ${colorText};
  }

  &[data-sojourn-density='comfortable'] {
    --sojourn-space-2: 8px;
    --sojourn-space-3: 12px;
    --sojourn-space-4: 16px;
    --sojourn-space-5: 20px;
    --sojourn-space-6: 24px;
  }

  &[data-sojourn-density='compact'] {
    --sojourn-space-2: 6px;
    --sojourn-space-3: 8px;
    --sojourn-space-4: 12px;
    --sojourn-space-5: 14px;
    --sojourn-space-6: 16px;
  }
`;
