/** More than the host allows. */
function tooMany(what: string, limit: string): string {
  return `There are more than {${limit}} ${what}, so nothing was opened. Split the journey, or raise limits.${limit}.`;
}

/** Why a document was refused: nothing is opened. */
const refusals = {
  'empty-text': 'The text is empty, so nothing was opened. Open a file that holds a journey.',
  'not-json': 'The text stops being JSON at {found}, so nothing was opened. Correct it there.',
  'not-an-object':
    'This is {found}, not a JSON object, so nothing was opened. Pass the whole document.',
  'other-tool': 'This is {tool}, not a journey, so nothing was opened. {advice}',
  'not-a-journey':
    'The document does not say that it is a journey. If it is, add "format": "sojourn.journey", "version": 1.',
  'unknown-version': 'The version is {found}, so nothing was opened. Write "version": 1.',
  'text-too-long': tooMany('characters', 'text'),
  'too-deep': tooMany('levels', 'depth'),
  'too-many-stages': tooMany('stages', 'stages'),
  'too-many-lanes': tooMany('lanes', 'lanes'),
  'too-many-touchpoints': tooMany('touchpoints', 'touchpoints'),
  'too-many-cards': tooMany('cards', 'cards'),
  'field-too-long': tooMany('characters in this field', 'field'),
  'too-much-set-aside': tooMany('values that no journey holds', 'setAside'),
};

/** What was noticed in a document that was opened. */
const notices = {
  'newer-version':
    'A newer Sojourn wrote this (version {found}), so it is read-only. Update Sojourn to change it.',
  'invalid-encoding':
    'The bytes are not valid UTF-8, so some characters were lost. Save the file as UTF-8.',
  'unreadable-value': 'Reading this value threw, so it was left out. Pass plain data.',
  'not-a-json-value': 'JSON cannot hold {found}, so it was set aside as text. Pass plain data.',
  'duplicate-key':
    'This key stands again later, and the last one counts, so it was set aside. Remove one.',
  'wrong-type': 'Expected {expected} but found {found}, so it was set aside. Write {expected}.',
  'unknown-choice': '{found} is not a known value, so it was set aside. Write one of {expected}.',
  'invalid-date': '{found} is no date, so it was set aside. Write a date such as 2026-01-31.',
  'out-of-range':
    '{found} is outside {min} to {max}, so it was moved to the nearest end and the original was kept. Check it.',
  'kept-raw':
    'The value is no number, so nothing is drawn, and it was kept as `raw.value`. Write a number.',
  'unusable-scale':
    'The scale has no range, so nothing can be placed on it, and the customary one is used if there is one. Write a min that is less than max.',
  'reversed-interval':
    'The interval ends at {high} before it begins at {low}, so it was set aside. Write the lower end as low.',
  'missing-text': 'The field {field} is missing, so it is shown empty. Write it.',
  'missing-field':
    'The field {field} is missing, without which this means nothing, so it was set aside. Write it.',
  'missing-id': 'There was no id, so {id} was filled in. Save the journey to keep it.',
  'invalid-id':
    '{found} is no id (1 to 64 of A-Z a-z 0-9 _ -), so it was renamed {id} with its references. Check links from outside.',
  'number-as-id': 'The id {found} is a number, so it was taken for text. Write it in quotes.',
  'duplicate-id':
    'The id {found} was taken, so this one was renamed {id}. Check references to {found}: they are to the first.',
  'unknown-reference':
    'There is no {kind} with the id {found}, so this was set aside. Add it, or correct the reference.',
  declared: 'The well-known {kind} {id} was used, so it was declared. Nothing has to be done.',
  'lanes-added': 'There were no lanes, so these were added: {ids}. Change them as you like.',
  'needs-cycle':
    'This card needs itself, through the cards that it needs, so they have no order. Remove a need.',
  'nests-itself':
    'This touchpoint opens the journey that it is in, so a reader goes round in circles. Name another.',
};

/** Every code of `openJourney` with its English sentence. */
export const openMessages: Record<OpenIssueCode, string> = { ...refusals, ...notices };

/** The codes with which `openJourney` refuses. They do not change. */
export type OpenRefusalCode = keyof typeof refusals;
/** The codes of what `openJourney` notices. They do not change. */
export type OpenNoticeCode = keyof typeof notices;
/** All codes of `openJourney`. */
export type OpenIssueCode = OpenRefusalCode | OpenNoticeCode;
