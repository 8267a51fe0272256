import '@fontsource-variable/inter';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { componentDescription } from './docs/componentDescription';
import { DocsPage } from './docs/DocsPage';
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
    docs: { container: DocsPage, extractComponentDescription: componentDescription },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Overview',
          [
            'Introduction',
            'For developers',
            'For designers',
            'For portal owners',
            'Reading a map',
            'Which component when',
          ],
          'Foundations',
          ['Tokens', 'Colour', 'Type', 'Emotion scale', 'Icons', 'What each mark means'],
          'Patterns',
          [
            'A service blueprint',
            'Your own lane',
            'One selection',
            'Measured journeys',
            'Theming to your brand',
            'In a portal',
            'Accessibility',
            'Content guide',
          ],
          'Theming',
          'components',
          ['JourneyMap', '*'],
          'charts',
          'Editor',
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
