import { colorPage, colorText } from '@sojourn/tokens/leaves';
import {
  darkDeclarations,
  highContrastDarkDeclarations,
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

/** Over the rules of `dark`. */
const highContrastDark = `
    ${highContrastDarkDeclarations}`;

/**
 * Without the attribute nothing is set: an outer theme, the host's own included, goes on. Where the
 * reader forces colours, theirs count and no palette of ours. A dark palette is for screens: on
 * paper there are the colours of the light one.
 */
const themeRules = `
  &[data-sojourn-theme='light'],
  &[data-sojourn-theme='dark'],
  &[data-sojourn-theme='high-contrast-dark'],
  &[data-sojourn-theme='system'] {${light}
  }

  @media (forced-colors: none) {
    &[data-sojourn-theme='high-contrast'],
    &[data-sojourn-theme='high-contrast-dark'] {${highContrast}
    }
  }

  @media (forced-colors: none) and (prefers-contrast: more) {
    &[data-sojourn-theme='system'] {${highContrast}
    }
  }

  @media screen and (forced-colors: none) {
    &[data-sojourn-theme='dark'],
    &[data-sojourn-theme='high-contrast-dark'] {${dark}
    }

    &[data-sojourn-theme='high-contrast-dark'] {${highContrastDark}
    }
  }

  @media screen and (forced-colors: none) and (prefers-color-scheme: dark) {
    &[data-sojourn-theme='system'] {${dark}
    }
  }

  @media screen and (forced-colors: none) and (prefers-color-scheme: dark) and (prefers-contrast: more) {
    &[data-sojourn-theme='system'] {${highContrastDark}
    }
  }
`;

/** What is drawn, and not written, is not recoloured by the browser: it takes the system's colours. */
export const forcedColorsDeclarations = `
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
`;

const forcedColors = `
  @media (forced-colors: active) {
    &[data-sojourn-theme] {${forcedColorsDeclarations}}
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
