export const moment = {
  purpose: 'What the customer really wants',
  before: 'Just before',
  after: 'Right after',
  delight: 'What would delight',
  /** The three levels of experience. */
  levels: 'Three levels of experience',
  value: '{value} on a scale from {min} to {max}',
  'lags-goal': 'Reaching the goal lags most: repair the product first.',
  'lags-ease': 'Ease lags most: repair the delivery first.',
  'lags-emotion': 'The feeling lags most: repair the manner first.',
  /** Where the three are measured in different ways. */
  'lowest-goal': 'Each on its own scale, the goal lies lowest: look at the product first.',
  'lowest-ease': 'Each on its own scale, ease lies lowest: look at the delivery first.',
  'lowest-emotion': 'Each on its own scale, the feeling lies lowest: look at the manner first.',
  even: 'No single level lags behind the others.',
  /** States without content. */
  none: 'Select a touchpoint to see what matters there.',
  unknown: 'No touchpoint “{id}” is on this journey. It may have been removed: select another.',
  empty: 'Nothing is known about this moment yet. Begin with what the customer really wants.',
} as const;
