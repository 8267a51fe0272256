/** The studio's own words. Whole sentences and labels; what the components say is in their packs. */
export const en = {
  skip: 'Skip to the journey',
  opened: 'Opened “{title}”.',
  loading: 'Opening your journey…',
  close: 'Close',

  /** The bar. */
  views: 'Views',
  moreViews: 'More views',
  edit: 'Edit',
  map: 'Map',
  story: 'Story',
  personas: 'Personas',
  curve: 'Curve',
  overview: 'Overview',
  table: 'Table',
  blueprint: 'Blueprint',
  compare: 'Compare',
  present: 'Present',
  endPresentation: 'End the presentation',
  maps: 'Maps',
  places: 'Places',
  thisMap: 'This map',
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

  /** The maps. */
  mapsHint: 'They are kept in this browser only. Nothing is sent anywhere.',
  newMap: 'New map',
  importFile: 'Import…',
  search: 'Search maps',
  sort: 'Order',
  sortChanged: 'Changed last',
  sortTitle: 'By title',
  mapsFound: { one: '{count} map', other: '{count} maps' },
  noneFound: 'No map is called so.',
  noneFoundHint: 'Search looks at titles. Clear it to see all maps.',
  noMaps: 'There is no map here yet.',
  noMapsHint: 'Begin with a template or an example, or import a file.',
  changed: 'Changed {when}',
  unreadableMap: 'This map cannot be read.',
  mapMenu: 'What to do with “{title}”',
  openMap: 'Open',
  duplicate: 'Duplicate',
  duplicateTitle: '{title} (copy)',
  duplicated: '“{title}” was duplicated.',
  compareWith: 'Compare with…',
  rename: 'Rename…',
  renameTitle: 'Rename the map',
  title: 'Title',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  removed: '“{title}” was removed.',
  undo: 'Undo',
  untitled: 'Untitled journey',
  leftFiles: 'Files that can no longer be opened',
  leftFilesHint:
    'An earlier version of the studio kept them. They are as they came: download them, and open them elsewhere.',
  downloadFile: 'Download “{name}”',

  /** A new map. */
  newTitle: 'A new map',
  newName: 'What is it called?',
  newNameHint: 'Left empty, it is called as the template is.',
  newTemplates: 'Templates',
  examples: 'Examples',
  emptyMap: 'Empty',
  emptyMapHint: 'Nothing but a sheet, for those who know what they want.',
  exampleHint: 'A copy opens: read it, and change it as you like.',
  create: 'Create the map',

  /** Comparing. */
  compareTitle: '“{title}”, compared',
  compareOther: 'Compare with',
  compareChoose: 'Choose a version or a map',
  compareVersions: 'Versions of this map',
  compareMaps: 'Other maps',
  compareNow: 'As it is now',
  compareNothing: 'Choose another map, and what differs is listed here.',
  compareNothingHint:
    'Name a version of a map before you change it: then you see later what has become different.',
  compareAlone: 'There is no other map to compare with yet.',
  compareGone: 'The other map is not in this browser any more.',

  /** Embedding. */
  embed: 'Embed…',
  embedTitle: 'Embed the map',
  embedText:
    'The page that shows the map reads it from a file. Download the file, and put it where that page can read it.',
  embedElement: 'In any page',
  embedElementHint:
    'Two lines of HTML. The script comes with the package @sojourn/embed; file and script lie beside the page.',
  embedReact: 'In a React app',
  embedReactHint: 'Five lines, with the packages @sojourn/core and @sojourn/react.',
  embedFrame: 'In a frame',
  embedFrameHint:
    'For pages that take no elements of others. Put the address of your own file in place of example.com; its server has to let others read it (CORS).',
  embedPage: 'As one page',
  embedPageHint:
    'One HTML file that needs no script and no network, for portals that allow nothing else. It shows the map as it is now.',
  embedPageDownload: 'Download as HTML',
  embedPageSaved: 'The page was saved.',
  embedPageNotSaved: 'The page could not be written. Load the studio again, and try once more.',
  embedCopy: 'Copy: {name}',
  embedCopied: 'Copied: {name}.',
  embedNotCopied:
    'The browser did not let it be copied. The code for “{name}” is selected: copy it yourself.',

  /** A link. */
  linkCopy: 'Copy a link…',
  linkTitle: 'A link with the map in it',
  linkText:
    'The whole map stands in the link itself. Whoever has the link sees the map as it is now, and can keep a copy; it is stored on no server.',
  linkAddress: 'Link',
  linkCopied: 'The link was copied.',
  linkNotCopied: 'The browser did not let it be copied. Select the link, and copy it yourself.',
  copy: 'Copy',
  linkTooLong:
    'This map is too large for a link: some programs cut long links, and half a map is none. Send the file instead.',
  linkMaking: 'Making the link…',
  linkMap: 'This map came with a link. It is not kept yet.',
  linkKeep: 'Keep it in my maps',
  linkKept: 'It is now one of your maps.',
  refusedLink: 'The link is cut off or changed, so no map can be made of it. Ask for it again.',
  refusedLinkLarge: 'There is more in the link than a link may hold, so it was not unpacked.',
  linkName: 'The map in the link',

  /** Whether it is saved. */
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved',
  notKept: 'Not kept',
  missingMap: 'There is no such map in this browser.',
  missingMapHint:
    'It may have been removed, or the address comes from another browser: maps stay where they were made. To send one, copy a link or download the file.',
  brokenMap: 'This map cannot be opened.',
  brokenMapHint: 'What is stored was left as it is. Download it, to look what is in it.',
  toMaps: 'Go to your maps',
  storageNewer:
    'A newer version of the studio has changed what is stored, so nothing is written over it. Load the page again, and download what you have changed until then.',
  removedElsewhere:
    'This map was removed elsewhere. What you see is still here: your next change keeps it again.',
  readOnly: 'A newer version of the studio has stored this map, so it can only be read here.',
  conflicts: {
    one: 'Another tab changed {count} thing that you changed too.',
    other: 'Another tab changed {count} things that you changed too.',
  },
  conflictsShow: 'Look at it',

  /** All personas. */
  people: 'Personas',
  peopleHint: 'Who travels in your maps, and whom you keep for the next ones.',
  peopleKept: 'Kept for any map',
  peopleKeptEmpty: 'Nobody is kept yet. Keep a persona of a map, and use it on others.',
  peopleIn: 'In your maps',
  peopleNone: 'No map names anybody yet.',
  newPersona: 'New persona',
  personaEditNamed: 'Edit “{name}”',
  personaEdit: 'Edit a persona',
  toPeople: 'All personas',
  personaKeep: 'Keep',
  personaKeepNamed: 'Keep “{name}” for other maps',
  personaRemoveNamed: 'Remove “{name}” from what is kept',
  compareCards: 'Compare',
  gallery: 'Gallery',

  /** What is saved as a file. */
  downloadJson: 'Download as JSON',
  downloadMermaid: 'Download as Mermaid',
  downloadOriginal: 'Download the original file',

  /** Opening. */
  openTitle: 'Import a journey',
  openKinds:
    'A Sojourn journey (JSON), a Mermaid journey (.mmd), or Markdown that holds Mermaid journeys.',
  chooseFile: 'Choose a file…',
  dropHint: 'Or drop a file anywhere on this window.',
  pasteLabel: 'Or paste its text',
  pasteOpen: 'Import the text',
  drop: 'Drop the file to import it',
  pastedName: 'Pasted text',
  chooseTitle: 'Which journey?',
  chooseText: 'There are several journeys in “{name}”. Choose the one to open.',
  choice: { one: 'line {line} · {count} touchpoint', other: 'line {line} · {count} touchpoints' },

  /** A file that was not opened: what happened, then what to do. */
  refusedTitle: '“{name}” was not opened',
  refusedStays: 'Nothing has changed. Your maps are as they were.',
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
    'The browser’s storage for this site is full, so the last change was not kept. Remove maps that you no longer need, or download what you want to keep.',
  storageFailing:
    'The browser’s storage does not answer, so changes may not be kept. Download what you want to keep, and reload the page.',
  happened: 'What has just happened',
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
  editing: 'Editing “{title}”',
  personasOf: 'Who travels through “{title}”',
  size: 'Size of the cards',
  full: 'Full',
  noPersonas: 'This journey names nobody yet.',
  noPersonasHint: 'In a Mermaid journey, people stand after the score: “Make tea: 5: Me, Cat”.',
  curveOf: 'How “{title}” feels',
  noCurve: 'Nothing in this journey is rated yet.',
  noCurveHint: 'With an emotion at its touchpoints, the curve is drawn here.',
  longJourney: 'This journey is long, so there is one column here for each stage.',
  byPersona: 'One line for each persona',
} as const;
