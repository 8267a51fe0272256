import { mortgage } from '../../packages/react/src/testing/journeys';

/** The sample journey with its curve alone, so that a lane of the host's own is seen below it. */
export const curveOnly = {
  ...mortgage,
  lanes: mortgage.lanes.filter(({ kind }) => kind === 'touchpoints' || kind === 'curve'),
};
