export {
  arabic,
  blueprint,
  emptyJourney,
  mortgage,
  opened,
} from '../../../react/src/testing/journeys';
export { anna, endless, layla, stranger, talker, tuan } from '../../../react/src/testing/samples';
export {
  channels as personaChannels,
  sources as personaSources,
} from '../../../react/src/testing/samples';
export { longJourney } from '../../../react/src/testing/longJourney';
