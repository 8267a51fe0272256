import type { Journey, Stage, Touchpoint } from '@sojourn/core';
import { arabic, mortgage, opened } from './journeys';
import { endless } from './samples';

/** A copy of a journey, changed by hand and opened again. */
export function version(journey: Journey, change: (copy: Journey) => void): Journey {
  const copy = structuredClone(journey);
  change(copy);
  return opened(copy);
}

function stageOf(journey: Journey, id: string): Stage {
  const stage = journey.stages.find((candidate) => candidate.id === id);
  if (!stage) throw new Error(`There is no stage ${id}.`);
  return stage;
}

function touchpointOf(journey: Journey, id: string): Touchpoint {
  for (const { touchpoints } of journey.stages) {
    const found = touchpoints.find((touchpoint) => touchpoint.id === id);
    if (found) return found;
  }
  throw new Error(`There is no touchpoint ${id}.`);
}

function rate(touchpoint: Touchpoint, measure: string, value: number, n?: number) {
  for (const rating of touchpoint.ratings) {
    if (rating.measure !== measure || rating.aspect === 'expected') continue;
    if (rating.viewpoint === 'organization') continue;
    const moved = value - (rating.value ?? 0);
    rating.value = value;
    if (rating.low !== undefined) rating.low = Number((rating.low + moved).toFixed(2));
    if (rating.high !== undefined) rating.high = Number((rating.high + moved).toFixed(2));
    if (n !== undefined) rating.n = n;
  }
}

/** The mortgage half a year later: checked at upload, one form less, a call moved. */
export const mortgageLater: Journey = version(mortgage, (journey) => {
  journey.summary =
    'Sample data. From “we need more room” to the first years in the house, after the repair of the application.';
  journey.reviewedOn = '2027-05-03';
  journey.reviewBy = '2027-11-03';

  const application = stageOf(journey, 'application');
  application.touchpoints = application.touchpoints.filter(({ id }) => id !== 'notice');
  const form = touchpointOf(journey, 'full-application');
  rate(form, 'emotion', 0.3, 388);
  rate(form, 'ces', 4.6, 275);
  rate(form, 'duration', 2, 275);
  delete form.moment;
  form.cards = form.cards.filter(({ id }) => id !== 'full-application-pain-2');
  for (const card of form.cards) {
    if (card.id === 'full-application-pain') card.text = '18 fields, three documents, two days';
  }
  application.touchpoints.splice(3, 0, {
    id: 'check-at-upload-page',
    title: 'Papers are checked while they upload',
    channel: 'web',
    moment: 'excellence',
    ratings: [{ measure: 'emotion', value: 1.1, n: 275 }],
    cards: [
      { id: 'upload-gain', lane: 'gain', text: 'Knows at once that the file is complete' },
      { id: 'upload-doing', lane: 'doing', text: 'Photographs the two pages that are missing' },
    ],
  });

  const call = touchpointOf(journey, 'papers-missing');
  call.title = 'Call: the file is complete';
  application.touchpoints = application.touchpoints.filter(({ id }) => id !== call.id);
  stageOf(journey, 'purchase').touchpoints.unshift(call);

  const [advert, recommendation] = stageOf(journey, 'awareness').touchpoints;
  if (advert && recommendation)
    stageOf(journey, 'awareness').touchpoints = [recommendation, advert];
  journey.paths = journey.paths.filter(({ from, to }) => from !== 'notice' && to !== 'notice');
  for (const lane of journey.lanes) if (lane.id === 'feeling') delete lane.hidden;
  for (const opportunity of journey.opportunities) {
    opportunity.at = opportunity.at.filter((id) => id !== 'notice');
    if (opportunity.id === 'check-at-upload') opportunity.status = 'done';
    for (const action of opportunity.actions) {
      if (opportunity.id === 'check-at-upload') action.done = true;
    }
  }
});

/** What the bank wants the mortgage to become. */
export const mortgageFuture: Journey = version(mortgage, (journey) => {
  journey.kind = 'future-state';
  journey.stages.splice(4, 0, {
    id: 'welcome',
    title: 'Moving in',
    phase: 'after',
    touchpoints: [
      { id: 'keys', title: 'Keys and a first debit that is explained', ratings: [], cards: [] },
      {
        id: 'checklist',
        title: 'A list of what to re-register',
        channel: 'app',
        ratings: [],
        cards: [],
      },
    ],
    cards: [],
  });
  // They calculate before they see an advert.
  journey.stages.unshift(...journey.stages.splice(1, 1));
  rate(touchpointOf(journey, 'full-application'), 'emotion', 1);
  rate(touchpointOf(journey, 'yearly-statement'), 'emotion', 0.8);
  touchpointOf(journey, 'yearly-statement').title = 'Yearly statement on one page';
  touchpointOf(journey, 'yearly-statement').channel = 'app';
});

/** The Arabic journey, a little changed. */
export const arabicLater: Journey = version(arabic, (journey) => {
  const [stage] = journey.stages;
  const [touchpoint] = stage?.touchpoints ?? [];
  if (!stage || !touchpoint) return;
  touchpoint.title = `${touchpoint.title} من جديد`;
  for (const rating of touchpoint.ratings) {
    if (rating.measure === 'emotion' && rating.value !== undefined) rating.value = -rating.value;
  }
  stage.touchpoints.push({
    id: 'later',
    title: 'رسالة شكر بعد أسبوع',
    channel: 'letter',
    ratings: [],
    cards: [],
  });
  const last = journey.stages.pop();
  if (last) journey.stages.unshift(last);
});

/** Two journeys whose every text is longer than it should be, and differs at its end. */
export const [longBefore, longAfter] = [' old', ' new'].map((end) =>
  version(mortgage, (journey) => {
    const text = endless.slice(0, 9_990) + end;
    journey.title = text;
    journey.trigger = text;
    for (const stage of journey.stages.slice(0, 1)) {
      stage.title = text;
      for (const touchpoint of stage.touchpoints) {
        touchpoint.title = text;
        for (const card of touchpoint.cards) card.text = text;
      }
    }
  }),
) as [Journey, Journey];

/** Two journeys with three hundred differences. */
export const [manyBefore, manyAfter] = [0, 1].map((which) =>
  opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'Three hundred differences',
    stages: Array.from({ length: 10 }, (_, stage) => ({
      id: `stage-${stage}`,
      title: `Stage ${stage + 1}`,
      touchpoints: Array.from({ length: 10 }, (__, place) => ({
        id: `touchpoint-${stage}-${place}-${place % 5 === 0 ? which : ''}`,
        title: `Touchpoint ${stage + 1}.${place + 1}, ${which === 0 ? 'as it was' : 'as it is'}`,
        description: which === 0 ? 'Asked twice for the same paper' : 'Asked once for the paper',
        ratings: [{ measure: 'emotion', value: ((stage + place * (which + 1)) % 9) / 2 - 2 }],
      })),
    })),
  }),
) as [Journey, Journey];
