/** Why a document was refused: nothing is opened. */
const refusals = {
  'empty-text':
    'The text is empty, so there is no journey in it. Open a file that holds a journey.',
  'not-json':
    'The text stops being JSON here: {found}. Nothing after this place can be read. Mend it, or export the file again.',
  'not-an-object':
    'A journey is a JSON object, but this is {found}. Pass the whole document, beginning with {"format": "sojourn.journey"}.',
  'other-tool': 'This is {tool}, not a Sojourn journey, so it cannot be opened as one. {advice}',
  'not-a-journey':
    'The document does not say that it is a journey. Add "format": "sojourn.journey" and "version": 1 if it is one.',
  'unknown-version':
    'The document\'s version is {found}, so its fields cannot be understood. Versions are whole numbers from 1; write "version": 1.',
  'text-too-long':
    'The text has more than {limit} characters, so it was not read. Split the journey, or let the host raise limits.text.',
  'too-deep':
    'Values are nested more than {limit} deep, so the document was not read. Flatten them, or let the host raise limits.depth.',
  'too-many-stages':
    'There are {found} stages and the limit is {limit}, so the journey was not opened. Split it, or let the host raise limits.stages.',
  'too-many-lanes':
    'There are {found} lanes and the limit is {limit}, so the journey was not opened. Remove some, or let the host raise limits.lanes.',
  'too-many-touchpoints':
    'There are {found} touchpoints and the limit is {limit}, so the journey was not opened. Split it, or let the host raise limits.touchpoints.',
  'too-many-cards':
    'There are {found} cards and the limit is {limit}, so the journey was not opened. Split it, or let the host raise limits.cards.',
  'field-too-long':
    'The text has {found} characters and the limit of a field is {limit}, so the journey was not opened. Shorten it, or let the host raise limits.field.',
  'too-much-set-aside':
    'More than {limit} values are not what a journey holds, so this is probably something else. See the first of them, or let the host raise limits.setAside.',
};

/** What was noticed in a document that was opened. */
const notices = {
  'newer-version':
    'The document was written by a newer Sojourn (version {found}), so some of it may not be shown. It is open for reading only; update Sojourn to change it.',
  'invalid-encoding':
    'The bytes are not valid UTF-8, so some characters were replaced by \uFFFD. Save the file as UTF-8 and open it again.',
  'unreadable-value':
    'This value could not be read, since its getter or proxy threw an error, so it was left out. Pass plain data.',
  'not-a-json-value':
    'JSON has no such value ({found}), so it would be lost on saving. It was set aside as text; pass plain data.',
  'duplicate-key':
    'This key stands twice in its object, so only the last one counts. The earlier value was set aside; remove one of them.',
  'wrong-type':
    'Expected {expected} but found {found}, so it cannot be shown. It was set aside; write {expected}.',
  'unknown-choice':
    '{found} is none of the known values, so it cannot be shown. It was set aside; write one of {expected}.',
  'invalid-date':
    '{found} is no date of the calendar, so it was set aside. Write a date such as 2026-01-31.',
  'out-of-range':
    '{found} is outside {min} to {max}. It was moved to the nearest end, and the original was kept; check it.',
  'kept-raw':
    'The value is no number, so nothing is drawn for it. It was kept as `raw.value`; write a number on the scale of its measure.',
  'unusable-scale':
    'The scale has no range, so nothing can be placed on it. It was set aside, and the customary scale is used; write a min that is less than max.',
  'reversed-interval':
    'The interval ends at {high} before it begins at {low}, so it was set aside. Write the lower end as low.',
  'missing-text': 'The field {field} is missing, so it is shown empty. Write it.',
  'missing-field':
    'Without the field {field} it is not clear what this is, so it was set aside as a whole. Add the field.',
  'missing-id':
    'There was no id, so {id} was filled in. It stays the same from now on once the journey is saved.',
  'invalid-id':
    '{found} is not an id: 1 to 64 of A-Z a-z 0-9 _ -. It was renamed {id} with its references; check links from outside.',
  'number-as-id':
    'The id is a number, and ids are texts. It is taken for "{found}"; write it in quotation marks.',
  'duplicate-id':
    'The id {found} is already taken, so this one was renamed {id}. References keep their meaning where it is clear; check those to {found}.',
  'unknown-reference':
    'There is no {kind} with the id {found}, so the reference was set aside. Add it, or correct the reference.',
  declared: 'The well-known {kind} {id} was used without being declared, so it was declared.',
  'lanes-added': 'The journey had no lanes, so nothing would be shown. These were added: {ids}.',
  'needs-cycle':
    'This card depends on itself, through the cards that it needs, so there is no order between them. Remove one of these needs.',
  'nests-itself':
    'This touchpoint opens the journey that it is part of, so a reader would go round in circles. Name another journey, or none.',
};

/** Every code of `openJourney` with its English sentence. */
export const openMessages: Record<OpenIssueCode, string> = { ...refusals, ...notices };

/** The codes of a refusal and of a notice of `openJourney`. They do not change. */
export type OpenIssueCode = keyof typeof refusals | keyof typeof notices;
