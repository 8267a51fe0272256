import type { Preview } from '@storybook/react-vite';

/** The toolbar: what a designer can change about every story at once. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'high-contrast', title: 'High contrast' },
        { value: 'high-contrast-dark', title: 'High contrast, dark' },
        { value: 'system', title: 'As your system says' },
        { value: 'brand', title: 'Grove, an example of a brand' },
        { value: 'brand-dark', title: 'Grove, dark' },
      ],
    },
  },
  locale: {
    description: 'Language of the interface',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'vi', title: 'Tiếng Việt' },
        { value: 'pl', title: 'Polski' },
        { value: 'ar', title: 'العربية' },
      ],
    },
  },
  direction: {
    description: 'Direction',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  density: {
    description: 'Density',
    toolbar: {
      icon: 'component',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
};

export const initialGlobals = {
  theme: 'light',
  locale: 'en',
  direction: 'auto',
  density: 'comfortable',
};
