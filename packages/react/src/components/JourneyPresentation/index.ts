export {
  JourneyPresentation,
  type JourneyPresentationProps,
  type JourneyPresentationSlideChangeDetails,
} from './JourneyPresentation';
