import '@fontsource-variable/inter';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { globalTypes, initialGlobals } from './globals';
import { addBrandStyles } from './theming/brandThemes';
import { withSojourn } from './withSojourn';

addBrandStyles();

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [withSojourn],
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Reading a map',
          'What each mark means',
          'Which component when',
          'Colour, type and space',
          'components',
          ['JourneyMap', '*'],
          '*',
        ],
      },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: { 'target-size': { enabled: true } },
      },
    },
  },
};

export default preview;
