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

/** Without the attribute nothing is set: an outer theme, the host's own included, goes on. */
const themeRules = `
  &[data-sojourn-theme='light'],
  &[data-sojourn-theme='system'] {${light}
  }

  &[data-sojourn-theme='dark'] {${dark}
  }

  @media (prefers-color-scheme: dark) {
    &[data-sojourn-theme='system'] {${dark}
    }
  }

  &[data-sojourn-theme='high-contrast'] {${highContrast}
  }

  @media (prefers-contrast: more) {
    &[data-sojourn-theme='system'] {${highContrast}
    }
  }
`;

export const Root = styled.div`
  ${themeRules}

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
