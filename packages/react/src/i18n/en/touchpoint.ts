export const touchpoint = {
  untitled: 'Untitled touchpoint',
  /** Behind the channel: who holds the contact, where it is not the organization itself. */
  'third-party': 'third party',
  'by-partner': 'with a partner',
  indirect: 'indirect contact',
  alone: 'on their own',
  truth: 'Moment of truth',
  pain: 'Pain',
  excellence: 'Excellence',
  nested: 'Has its own journey',
} as const;
