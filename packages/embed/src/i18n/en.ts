/** What the elements themselves say, beside what the components inside them do. */
export const embed = {
  loading: 'The journey is being loaded.',
  notShown: 'The journey cannot be shown.',
  noDocument:
    'There is no journey here yet. Name a document by the attribute “src”, or put one into a child element <script type="application/json">.',
  noPersona: 'This journey has no persona.',
  unknownPersona: 'This journey has no persona with the id “{id}”.',
  badAddress:
    'The address “{src}” is none that a journey can be read from. It needs http or https.',
  unreachable:
    'No answer came from {src}. Is the address right, and does that server allow this page to read it (CORS)?',
  badStatus: '{src} answered with the status {status} instead of a journey.',
  notJson: '{src} answered with a web page instead of a journey. Is it behind a login?',
  tooLarge: 'What {src} sends is larger than a journey may be.',
  tooSlow: '{src} did not send the whole journey within 30 seconds.',
  broken: 'Something in the drawing of this journey failed: {message}',
} as const;

/** The elements' own words, in some language. */
export type EmbedWords = { readonly [Key in keyof typeof embed]: string };
