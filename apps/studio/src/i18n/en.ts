/** The studio's own words. Whole sentences and labels; what the components say is in their packs. */
export const en = {
  skip: 'Skip to the journey',
  opened: 'Opened “{title}”.',
  loading: 'Opening your journey…',
  close: 'Close',

  /** The bar. */
  views: 'Views',
  map: 'Map',
  personas: 'Personas',
  curve: 'Curve',
  journeys: 'Journeys',
  open: 'Open…',
  notes: { one: '{count} note', other: '{count} notes' },
  display: 'Language and display',
  language: 'Language',
  theme: 'Theme',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeContrast: 'High contrast',
  density: 'Density',
  densityComfortable: 'Comfortable',
  densityCompact: 'Compact',
  print: 'Print…',

  /** The list of journeys. */
  yours: 'Your journeys',
  yoursHint: 'They are kept in this browser only. Nothing is sent anywhere.',
  yoursEmpty: 'Journeys that you open are kept here, in this browser only.',
  examples: 'Examples',
  thisJourney: 'This journey',
  downloadJson: 'Download as JSON',
  downloadMermaid: 'Download as Mermaid',
  downloadOriginal: 'Download the original file',
  remove: 'Remove “{title}”',
  removed: '“{title}” was removed.',
  undo: 'Undo',
  untitled: 'Untitled journey',

  /** Opening. */
  openTitle: 'Open a journey',
  openKinds:
    'A Sojourn journey (JSON), a Mermaid journey (.mmd), or Markdown that holds Mermaid journeys.',
  chooseFile: 'Choose a file…',
  dropHint: 'Or drop a file anywhere on this window.',
  pasteLabel: 'Or paste its text',
  pasteOpen: 'Open the text',
  drop: 'Drop the file to open it',
  pastedName: 'Pasted text',
  chooseTitle: 'Which journey?',
  chooseText: 'There are several journeys in “{name}”. Choose the one to open.',
  choice: { one: 'line {line} · {count} touchpoint', other: 'line {line} · {count} touchpoints' },

  /** A file that was not opened: what happened, then what to do. */
  refusedTitle: '“{name}” was not opened',
  refusedStays: 'Nothing has changed: “{title}” is still open.',
  refusedEmpty: 'The file is empty. Choose the file that holds the journey.',
  refusedJson:
    'The text is not complete JSON, so nothing after the place below can be read. Mend it there, or export the file again.',
  refusedOther:
    'This is not a journey that Sojourn knows. It opens Sojourn JSON, Mermaid journeys, and Markdown that holds them.',
  refusedVersion:
    'The file does not say a version that can be understood. Export it again from the tool that made it.',
  refusedLarge: 'The file is larger than can be drawn well. Split the journey, and open its parts.',
  refusedBlank:
    'No touchpoint was found in it. A Mermaid journey needs lines such as “Make tea: 5: Me”.',
  refusedBlock:
    'The Markdown holds no Mermaid journey. It is found in a block that begins with ```mermaid and the word “journey”.',
  refusedUnreadable:
    'The browser could not read it. It may have moved, or it may be a folder. Choose the file again.',
  refusedDetails: 'What exactly',

  /** What was noticed in a file. */
  noticesTitle: 'What was noticed',
  noticesLead: {
    one: 'Opening “{title}” gave {count} note. Nothing was lost: the original file is kept as it came.',
    other:
      'Opening “{title}” gave {count} notes. Nothing was lost: the original file is kept as it came.',
  },
  error: 'To correct',
  warning: 'To check',
  info: 'Good to know',
  at: 'Line {line}, column {column}',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  lostTitle: 'What Mermaid cannot say',
  lostText:
    'The file was saved as Mermaid. It does not hold the following; the JSON file holds everything.',

  /** Storage. */
  storageForbidden:
    'This browser does not let Sojourn keep anything, so journeys are gone when this page closes. To keep them, leave the private window or allow this site to store data.',
  storageFull:
    'The browser’s storage for this site is full, so the last change was not kept. Remove journeys from the list, or download what you want to keep.',
  storageFailing:
    'The browser’s storage does not answer, so changes may not be kept. Download what you want to keep, and reload the page.',
  dismiss: 'Dismiss',

  /** The selected touchpoint. */
  touchpoint: 'Touchpoint',
  shown: 'What is known about “{title}” is shown beside the map.',
  previous: 'Previous touchpoint: {title}',
  next: 'Next touchpoint: {title}',
  purpose: 'What the customer really wants',
  before: 'Just before',
  after: 'Right after',
  delight: 'What would delight',
  ratings: 'How it is rated',
  everybody: 'Everybody',
  expected: 'Expected',
  organization: 'Organization',
  cards: 'Notes',
  opportunities: 'What could be better',
  due: 'due {date}',
  actionDone: 'Done: {title}',
  paths: 'Other ways',
  share: '{share} of those here',
  count: { one: '{count} person', other: '{count} people' },
  takePart: 'Who takes part',
  sources: 'What it rests on',
  missing: 'The link points to a touchpoint that is not in this journey.',

  /** Personas and curves. */
  personasOf: 'Who travels through “{title}”',
  size: 'Size of the cards',
  full: 'Full',
  compact: 'Compact',
  noPersonas: 'This journey names nobody yet.',
  noPersonasHint: 'In a Mermaid journey, people stand after the score: “Make tea: 5: Me, Cat”.',
  curveOf: 'How “{title}” feels',
  noCurve: 'Nothing in this journey is rated yet.',
  noCurveHint: 'With an emotion at its touchpoints, the curve is drawn here.',
  longJourney: 'This journey is long, so there is one column here for each stage.',
  byPersona: 'One line for each persona',
} as const;
