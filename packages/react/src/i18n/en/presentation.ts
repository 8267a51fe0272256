export const presentation = {
  region: 'Presentation: {title}',
  position: '{number} of {count}',
  announcement: 'Slide {number} of {count}: {title}',
  previous: 'Previous slide',
  next: 'Next slide',
  fullScreen: 'Full screen',
  who: 'Who travels',
} as const;
