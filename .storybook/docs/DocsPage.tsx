import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { SojournProvider } from '@sojourn/react';
import { tokens } from '@sojourn/tokens/list';
import type { PropsWithChildren } from 'react';
import { create } from 'storybook/theming/create';
import { useGlobals } from './useGlobals';
import './docs.css';

type Palette = 'light' | 'dark' | 'highContrast' | 'highContrastDark';

/** Storybook's own parts of a page, in the colours of one of Sojourn's themes. */
function docsTheme(palette: Palette) {
  const color = (name: string) => {
    const found = tokens.find((token) => token.name === `color.${name}`);
    if (!found) throw new Error(`There is no token color.${name}; the pages are drawn with it.`);
    return found[palette];
  };
  return create({
    base: palette === 'dark' || palette === 'highContrastDark' ? 'dark' : 'light',
    fontBase: "'Inter Variable', system-ui, sans-serif",
    appBg: color('page'),
    appContentBg: color('page'),
    appPreviewBg: color('page'),
    appBorderColor: color('axis'),
    appBorderRadius: 4,
    textColor: color('text'),
    textMutedColor: color('text-muted'),
    textInverseColor: color('on-solid'),
    colorPrimary: color('accent'),
    colorSecondary: color('accent'),
    barBg: color('surface'),
    barTextColor: color('text-muted'),
    barSelectedColor: color('accent'),
    barHoverColor: color('accent-hover'),
    inputBg: color('surface'),
    inputBorder: color('border-strong'),
    inputTextColor: color('text'),
  });
}

const light = docsTheme('light');

/** A theme that is not here, such as a host's own, has the light one's page around it. */
const themes: Partial<Record<string, typeof light>> = {
  dark: docsTheme('dark'),
  'high-contrast': docsTheme('highContrast'),
  'high-contrast-dark': docsTheme('highContrastDark'),
};

/** A page of documentation that follows the toolbar's theme: its words, and what is drawn live. */
export function DocsPage({ children, ...rest }: PropsWithChildren<DocsContainerProps>) {
  const { theme = 'light', density = 'comfortable' } = useGlobals(rest.context);
  return (
    <DocsContainer {...rest} theme={themes[theme] ?? light}>
      <SojournProvider theme={theme} density={density} className="docs-page">
        {children}
      </SojournProvider>
    </DocsContainer>
  );
}
