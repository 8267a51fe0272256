export { CardNote, type CardNoteProps } from './components/CardNote';
export { EmotionCurve, type CurveGap, type EmotionCurveProps } from './components/EmotionCurve';
export { EvidenceMeter, type EvidenceMeterProps } from './components/EvidenceMeter';
export { EmpathyMap, type EmpathyMapProps } from './components/EmpathyMap';
export {
  JourneyDiff,
  type JourneyDiffKindsChangeDetails,
  type JourneyDiffOptions,
  type JourneyDiffPersonas,
  type JourneyDiffProps,
  type JourneyDiffVersions,
} from './components/JourneyDiff';
export {
  JourneyMap,
  type JourneyMapProps,
  type JourneyMapSelectedIdChangeDetails,
  type JourneyMapViewChangeDetails,
} from './components/JourneyMap';
export { JourneyOverview, type JourneyOverviewProps } from './components/JourneyOverview';
export {
  JourneyPresentation,
  type JourneyPresentationProps,
  type JourneyPresentationSlideChangeDetails,
} from './components/JourneyPresentation';
export { JourneyStory, type JourneyStoryProps } from './components/JourneyStory';
export { JourneyTable, type JourneyTableProps } from './components/JourneyTable';
export { MomentCard, type MomentCardProps } from './components/MomentCard';
export { OpportunityBoard, type OpportunityBoardProps } from './components/OpportunityBoard';
export { PathArcs, type PathArcsProps } from './components/PathArcs';
export { PersonaCard, type PersonaCardProps } from './components/PersonaCard';
export { PersonaComparison, type PersonaComparisonProps } from './components/PersonaComparison';
export {
  PersonaGallery,
  type PersonaGalleryProps,
  type PersonaGallerySegmentChangeDetails,
} from './components/PersonaGallery';
export { ScoreBadge, type ScoreBadgeProps } from './components/ScoreBadge';
export { SegmentBar, type SegmentBarProps, type SegmentBarSegment } from './components/SegmentBar';
export { ServiceBlueprint, type ServiceBlueprintProps } from './components/ServiceBlueprint';
export { StageLane, type StageLaneProps } from './components/StageLane';
export {
  TouchpointBadge,
  type TouchpointBadgeProps,
  type TouchpointBadgeSelectedChangeDetails,
} from './components/TouchpointBadge';
export { TraitScale, type TraitScalePersona, type TraitScaleProps } from './components/TraitScale';
export type { LocalePack } from './i18n/types';
export type { HeadingLevel } from './internal/Heading';
export { SojournProvider, type SojournProviderProps, type SojournTheme } from './SojournProvider';
