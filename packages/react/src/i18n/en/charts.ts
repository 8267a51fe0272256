/** What every chart says. */
export const charts = {
  touchpoint: 'Touchpoint',
  untitled: 'Untitled',
  answers: 'Answers',
  interval: '95% interval',
  range: '{low} to {high}',
  unknown: 'not known',
  empty: 'Nothing to show yet. Give it rows, and the picture appears here.',
  /** Behind the sentence: what the picture cannot show as it was given. */
  missing: {
    one: '{count} row lacks a number and is left out of the picture.',
    other: '{count} rows lack a number and are left out of the picture.',
  },
  clamped: {
    one: '{count} row lies outside its scale and is drawn at its end.',
    other: '{count} rows lie outside their scale and are drawn at its end.',
  },
} as const;

export const gapChart = {
  expectation: 'Expected and experienced',
  viewpoint: 'The organization’s view and the customers’',
  'expectation-reference': 'Expected',
  'expectation-value': 'Experienced',
  'viewpoint-reference': 'Customers',
  'viewpoint-value': 'Organization',
  gap: 'Gap',
  better: 'better',
  worse: 'worse',
  same: 'the same',
  'expectation-both':
    'The experience falls furthest short of what was expected at “{worst}” ({worstGap}) and exceeds it most at “{best}” ({bestGap}).',
  'expectation-worse':
    'The experience falls furthest short of what was expected at “{worst}” ({worstGap}) and exceeds it nowhere.',
  'expectation-better':
    'The experience exceeds what was expected most at “{best}” ({bestGap}) and falls short nowhere.',
  'expectation-same': 'Everywhere the experience is as it was expected.',
  'viewpoint-both':
    'The organization sees it too rosily most at “{best}” ({bestGap}) and too darkly most at “{worst}” ({worstGap}).',
  'viewpoint-worse':
    'The organization sees it too darkly most at “{worst}” ({worstGap}) and too rosily nowhere.',
  'viewpoint-better':
    'The organization sees it too rosily most at “{best}” ({bestGap}) and too darkly nowhere.',
  'viewpoint-same': 'The organization sees it everywhere as customers do.',
} as const;

export const experienceLevels = {
  heading: 'Three levels of experience',
  goal: 'Goal met',
  ease: 'Easy',
  emotion: 'Felt good',
  'goal-lags': 'The goal lags',
  'ease-lags': 'Ease lags',
  'emotion-lags': 'Emotion lags',
  'goal-most': {
    one: 'Reaching the goal lags behind at {lagging} of {count} touchpoint: repair the product first.',
    other:
      'Reaching the goal lags behind most often, at {lagging} of {count} touchpoints: repair the product first.',
  },
  'ease-most': {
    one: 'Ease lags behind at {lagging} of {count} touchpoint: repair the delivery first.',
    other:
      'Ease lags behind most often, at {lagging} of {count} touchpoints: repair the delivery first.',
  },
  'emotion-most': {
    one: 'Emotion lags behind at {lagging} of {count} touchpoint: repair the manner first.',
    other:
      'Emotion lags behind most often, at {lagging} of {count} touchpoints: repair the manner first.',
  },
  even: 'No level lags behind the others more often.',
} as const;

export const priorityMatrix = {
  heading: 'Importance and performance',
  importance: 'Importance',
  performance: 'Performance',
  number: 'No.',
  'concentrate-here': 'Concentrate here',
  'keep-up': 'Keep up the good work',
  'low-priority': 'Low priority',
  'possible-overkill': 'Possible overkill',
  nothing: 'No touchpoint lies here.',
  attention: {
    one: '{count} touchpoint is important and performs low: “{title}”.',
    other:
      '{count} touchpoints are important and perform low; the most important of them is “{title}”.',
  },
  calm: 'No important touchpoint performs low.',
  'scale-midpoint':
    'High and low part at the middle of each scale: importance {importance}, performance {performance}.',
  mean: 'High and low part at the means: importance {importance}, performance {performance}.',
  median: 'High and low part at the medians: importance {importance}, performance {performance}.',
} as const;

export const rippleChart = {
  heading: 'What goes together with what comes later',
  pair: 'Earlier and later touchpoint',
  association: 'Association',
  /** Between the two touchpoints of a row. */
  with: 'is associated with',
  unclear: 'may be chance',
  summary:
    'The closest association: how people rate “{from}” goes together with how they rate “{to}” ({value}).',
  noneClear: 'No association is clear: every interval holds 0.',
  unclearRows: {
    one: 'For {count} pair the interval holds 0, so it may be chance.',
    other: 'For {count} pairs the interval holds 0, so they may be chance.',
  },
  caution: 'This says what goes together, not what brings it about.',
} as const;

export const driverChart = {
  heading: 'What explains {outcome}',
  weight: 'Weight',
  summary:
    'Together these touchpoints explain {total} of the differences in {outcome}. “{title}” explains most: {weight}.',
  mismatch: 'The weights add up to {sum}, not to the {total} that was given.',
} as const;

export const funnelChart = {
  heading: 'How many go on',
  stage: 'Stage',
  people: 'People',
  conversion: 'Of those before',
  exits: 'Leave',
  joined: '{count} join',
  summary: 'Of {first} people at “{from}”, {last} reach “{to}” ({share}).',
  summaryWithExits:
    'Of {first} people at “{from}”, {last} reach “{to}” ({share}). Most leave after “{worst}”: {exits}.',
  single: '{first} people at “{from}”.',
} as const;

export const traitRadar = {
  heading: 'Traits',
  trait: 'Trait',
  ends: '“{low}” to “{high}”',
  differ:
    'They differ most in “{trait}”: {lowest} at {lowestShare}, {highest} at {highestShare} of the way from “{low}” to “{high}”.',
  single:
    '{name} is furthest from the middle in “{trait}”: {share} of the way from “{low}” to “{high}”.',
  alike: 'They are alike in every trait that is known of all.',
  more: {
    one: '{count} more persona stands in the table only.',
    other: '{count} more personas stand in the table only.',
  },
  partial: {
    one: '{count} trait is not known of all and stands in the table only.',
    other: '{count} traits are not known of all and stand in the table only.',
  },
  unnamed: 'Unnamed persona',
} as const;

export const measureTrend = {
  date: 'Date',
  value: 'Value',
  target: 'Target {target}',
  risen: '{measure} rose from {first} ({from}) to {last} ({to}).',
  fallen: '{measure} fell from {first} ({from}) to {last} ({to}).',
  level: '{measure} is where it was: {first} ({from}) and {last} ({to}).',
  single: '{measure}: {first} ({from}).',
  reached: 'The target of {target} is reached.',
  missed: 'The target of {target} is not reached.',
  gaps: {
    one: '{count} period has no value: the line is broken there.',
    other: '{count} periods have no value: the line is broken there.',
  },
  undated: {
    one: '{count} row has no date and is left out.',
    other: '{count} rows have no date and are left out.',
  },
} as const;
