export {
  JourneyDiff,
  type JourneyDiffKindsChangeDetails,
  type JourneyDiffOptions,
  type JourneyDiffPersonas,
  type JourneyDiffProps,
  type JourneyDiffVersions,
} from './JourneyDiff';
