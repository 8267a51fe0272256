import type { Channel, Measure, Persona, Source, Stage, Touchpoint } from '@sojourn/core';

/** Sample people and places for tests and stories. */
export const anna: Persona = {
  id: 'anna',
  name: 'Anna Müller',
  role: 'First-time buyer, plans everything herself',
  share: 0.61,
  provenance: 'statistical',
  quote: 'I do not mind the paperwork. I mind not knowing whether it is enough.',
  facts: [
    { label: 'Age', value: '34' },
    { label: 'Household', value: 'two adults, one child' },
    { label: 'Income', value: '4,100 € net' },
    { label: 'Lives', value: 'rented flat, Leipzig' },
  ],
  goals: ['A firm yes before the seller loses patience', 'A monthly sum she can sleep with'],
  motivations: ['Her own door, before the second child', 'Not owing anybody a favour'],
  pains: ['Asked for the same paper three times', 'Words that only lawyers use'],
  feelings: ['Hopeful, then watched, then relieved'],
  behaviours: ['Compares on the phone, decides on paper', 'Reads reviews before adverts'],
  needs: [],
  channels: ['web', 'branch', 'loan-desk'],
  traits: [
    { label: 'Trust', low: 'Trusts people', high: 'Trusts figures', value: 0.72 },
    { label: 'Advice', low: 'Alone', high: 'With advice', value: 0.38 },
    { label: 'Pace', low: 'Takes her time', high: 'In a hurry', value: 0.83 },
  ],
  sources: ['interviews', 'survey'],
  tone: 'blue',
  updatedOn: '2026-11-03',
};

export const tuan: Persona = {
  ...anna,
  id: 'tuan',
  name: 'Tuấn Nguyễn',
  role: 'Moving up',
  share: 0.39,
  provenance: 'assumed',
  goals: ['Keep the low rate', 'One visit, not four'],
  pains: ['Two loans at once'],
  sources: ['workshop'],
  tone: 'amber',
};

/** A persona of whom only the name is known. */
export const stranger: Persona = {
  id: 'stranger',
  name: 'Claudia',
  facts: [],
  goals: [],
  motivations: [],
  pains: [],
  feelings: [],
  behaviours: [],
  needs: [],
  channels: [],
  traits: [],
  sources: [],
};

export const sources: Source[] = [
  { id: 'interviews', title: 'Interviews in three cities', kind: 'interview', n: 18 },
  { id: 'survey', title: 'Survey of applicants', kind: 'survey', n: 1204 },
  { id: 'workshop', title: 'Workshop with the branch', kind: 'workshop', on: '2026-09-02' },
];

export const channels: Channel[] = [
  { id: 'loan-desk', name: 'Loan desk', icon: 'phone' },
  { id: 'broker', name: 'Broker', icon: 'partner', control: 'third-party' },
];

export const call: Touchpoint = {
  id: 'call',
  title: 'Call: papers are missing',
  channel: 'phone',
  moment: 'pain',
  ratings: [],
  cards: [],
};

export const recommendation: Touchpoint = {
  id: 'recommendation',
  title: 'Brother recommends the bank',
  channel: 'word-of-mouth',
  contact: 'indirect',
  control: 'third-party',
  ratings: [],
  cards: [],
};

export const offer: Touchpoint = {
  id: 'offer',
  title: 'Letter with the binding offer',
  channel: 'letter',
  moment: 'truth',
  journey: 'signing',
  ratings: [],
  cards: [],
};

export const application: Stage = {
  id: 'application',
  title: 'Application',
  phase: 'during',
  customerGoal: 'Will they say yes, and when?',
  businessGoal: 'A complete file at the first attempt',
  touchpoints: [call, recommendation, offer],
  cards: [],
};

export const nps: Measure = {
  id: 'nps',
  name: 'NPS',
  kind: 'nps',
  scale: { min: -100, max: 100 },
  target: 50,
};

export const effort: Measure = {
  id: 'ces',
  name: 'CES',
  kind: 'ces',
  method: 'mean',
  scale: { min: 1, max: 7 },
};

export const satisfaction: Measure = {
  id: 'csat',
  name: 'CSAT',
  kind: 'csat',
  method: 'top-2-box',
  scale: { min: 0, max: 100, unit: '%' },
};

const word = 'Donaudampfschifffahrtsgesellschaftskapitän';

/** A text of ten thousand characters without a space. */
export const endless = word.repeat(Math.ceil(10_000 / word.length)).slice(0, 10_000);

/** Somebody whose every text is longer than it should be. */
export const talker: Persona = {
  ...anna,
  id: 'talker',
  name: word.repeat(3),
  role: 'Somebody who was described at great length by a workshop that could not agree '.repeat(3),
  quote: word.repeat(6),
  goals: [word.repeat(4), ...anna.goals],
  facts: [{ label: word.repeat(2), value: word.repeat(2) }, ...anna.facts],
  traits: [{ label: 'Length', low: word, high: word, value: 0.5 }, ...anna.traits],
};

/** A persona whose texts are Arabic. */
export const layla: Persona = {
  ...stranger,
  id: 'layla',
  name: 'ليلى حسن',
  role: 'تشتري بيتها الأول',
  share: 0.42,
  provenance: 'qualitative',
  quote: 'لا أمانع كثرة الأوراق، بل أمانع ألا أعرف هل تكفي.',
  facts: [{ label: 'العمر', value: '34' }],
  goals: ['موافقة مؤكدة قبل أن يملّ البائع', 'قسط شهري تنام معه مطمئنة'],
  pains: ['طُلبت منها الورقة نفسها ثلاث مرات'],
  channels: ['web', 'branch'],
  traits: [{ label: 'الثقة', low: 'تثق بالناس', high: 'تثق بالأرقام', value: 0.72 }],
  tone: 'teal',
};
