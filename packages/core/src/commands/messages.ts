/** Why a command was refused: nothing is changed. Codes do not change. */
export const refusals = {
  'not-plain': 'The command holds what JSON cannot hold, so nothing was changed. Pass plain data.',
  'unknown-command':
    'There is no command {found}, so nothing was changed. Write one of {expected}.',
  'unknown-thing': 'There is no {kind} with the id {found}, so nothing was changed. Check the id.',
  'unknown-place':
    'There is no place {found} in a list of {count}, so nothing was changed. Write 0 to {max}.',
  'fixed-field': 'The field {field} cannot be changed by this command. Nothing was changed.',
  'missing-field': 'The field {field} is missing, so nothing was changed. Write it.',
  'wrong-type': 'Expected {expected} but found {found}, so nothing was changed. Write {expected}.',
  'unknown-choice':
    '{found} is not a known value, so nothing was changed. Write one of {expected}.',
  'invalid-date': '{found} is no date, so nothing was changed. Write a date such as 2026-01-31.',
  'invalid-id':
    '{found} is no id (1 to 64 of A-Z a-z 0-9 _ -), so nothing was changed. Write another.',
  'duplicate-id': 'The id {found} is taken, so nothing was changed. Write another.',
  'unknown-reference':
    'There is no {kind} with the id {found}, so nothing was changed. Add it first.',
  'out-of-range': '{found} is outside {min} to {max}, so nothing was changed. Write one inside.',
  'reversed-interval':
    'The interval would end at {high} before it begins at {low}, so nothing was changed. Write the lower end as low.',
  'unusable-scale':
    'The scale would have no range, so nothing was changed. Write a min that is less than max.',
  'off-scale':
    'A rating of {found} at “{title}” would lie outside the scale, so nothing was changed. Convert the ratings in the same batch.',
  'field-too-long':
    'The text has more than {limit} characters, so nothing was changed. Shorten it.',
  'too-many': 'There would be more than {limit} {kind}, so nothing was changed. Split the journey.',
} as const;

/** The codes with which `applyCommand` refuses. They do not change. */
export type CommandRefusalCode = keyof typeof refusals;
