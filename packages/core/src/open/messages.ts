/** Why a document was refused: nothing is opened. */
const refusals = {
  'empty-text': 'The text is empty, so there is no journey in it. Open a file that holds one.',
  'not-json':
    'The text stops being JSON here: {found}. Nothing can be read. Mend it, or export it again.',
  'not-an-object':
    'A journey is a JSON object, but this is {found}. Pass the whole document, from {"format": "sojourn.journey"} on.',
  'other-tool': 'This is {tool}, not a Sojourn journey, so it was not opened. {advice}',
  'not-a-journey':
    'The document does not say that it is a journey. If it is, add "format": "sojourn.journey", "version": 1.',
  'unknown-version':
    'The version is {found}, so the fields cannot be understood. Versions are whole numbers from 1: write "version": 1.',
  'text-too-long':
    'The text has more than {limit} characters, so it was not read. Split the journey, or raise limits.text.',
  'too-deep':
    'Values are nested more than {limit} deep, so nothing was opened. Flatten them, or raise limits.depth.',
  'too-many-stages':
    'There are {found} stages, more than {limit}, so nothing was opened. Split the journey, or raise limits.stages.',
  'too-many-lanes':
    'There are {found} lanes, more than {limit}, so nothing was opened. Remove some, or raise limits.lanes.',
  'too-many-touchpoints':
    'There are {found} touchpoints, more than {limit}, so nothing was opened. Split the journey, or raise limits.touchpoints.',
  'too-many-cards':
    'There are {found} cards, more than {limit}, so nothing was opened. Split the journey, or raise limits.cards.',
  'field-too-long':
    'The text has {found} characters, more than {limit}, so nothing was opened. Shorten it, or raise limits.field.',
  'too-much-set-aside':
    'More than {limit} values are not what a journey holds, so nothing was opened. Check what made this document, or raise limits.setAside.',
};

/** What was noticed in a document that was opened. */
const notices = {
  'newer-version':
    'A newer Sojourn wrote this (version {found}), so some of it may not be shown, and it is read-only. Update Sojourn to change it.',
  'invalid-encoding':
    'The bytes are not valid UTF-8, so some characters were replaced by \uFFFD. Save the file as UTF-8.',
  'unreadable-value':
    'Reading this value threw an error, so it was left out. Pass plain data without getters.',
  'not-a-json-value':
    'JSON cannot hold {found}, so it would be lost on saving. It was set aside as text; pass plain data.',
  'duplicate-key':
    'This key stands twice in its object, and only the last one counts. This value was set aside; remove one of them.',
  'wrong-type':
    'Expected {expected} but found {found}, so it cannot be shown. It was set aside; write {expected}.',
  'unknown-choice':
    '{found} is not a known value, so it cannot be shown. It was set aside; write one of {expected}.',
  'invalid-date':
    '{found} is no date of the calendar, so it was set aside. Write a date such as 2026-01-31.',
  'out-of-range':
    '{found} is outside {min} to {max}, so it was moved to the nearest end and the original was kept. Check it.',
  'kept-raw':
    'The value is no number, so nothing is drawn. It was kept as `raw.value`; write a number on the scale of its measure.',
  'unusable-scale':
    'The scale has no range, so nothing can be placed on it. Write a min that is less than max; until then, the customary scale of its kind is used, if there is one.',
  'reversed-interval':
    'The interval ends at {high} before it begins at {low}, so it was set aside. Write the lower end as low.',
  'missing-text': 'The field {field} is missing, so it is shown empty. Write it.',
  'missing-field':
    'Without the field {field} it is not clear what this is, so all of it was set aside. Add the field.',
  'missing-id':
    'There was no id, so {id} was filled in. Save the journey to keep it, whatever is renamed later.',
  'invalid-id':
    '{found} is no id (1 to 64 of A-Z a-z 0-9 _ -), so it was renamed {id} with its references. Check links from outside.',
  'number-as-id':
    'The id {found} is a number, and ids are texts, so it was taken for "{found}". Write it in quotation marks.',
  'duplicate-id':
    'The id {found} was taken, so this one was renamed {id}. Check references to {found}: where both could be meant, they are to the first.',
  'unknown-reference':
    'There is no {kind} with the id {found}, so the reference was set aside. Add it, or correct the reference.',
  declared: 'The well-known {kind} {id} was used, so it was declared. Nothing has to be done.',
  'lanes-added':
    'The journey had no lanes, so nothing would be shown. These were added: {ids}. Change them as you like.',
  'needs-cycle':
    'This card needs itself, through the cards that it needs, so they have no order. Remove one of these needs.',
  'nests-itself':
    'This touchpoint opens the journey that it is in, so a reader goes round in circles. Name another journey, or none.',
};

/** Every code of `openJourney` with its English sentence. */
export const openMessages: Record<OpenIssueCode, string> = { ...refusals, ...notices };

/** The codes with which `openJourney` refuses. They do not change. */
export type OpenRefusalCode = keyof typeof refusals;
/** The codes of what `openJourney` notices. They do not change. */
export type OpenNoticeCode = keyof typeof notices;
/** All codes of `openJourney`. */
export type OpenIssueCode = OpenRefusalCode | OpenNoticeCode;
