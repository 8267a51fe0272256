export type {
  Card,
  Channel,
  Id,
  Image,
  Issue,
  Journey,
  JourneyInput,
  Lane,
  Measure,
  OpenResult,
  Opportunity,
  Path,
  Persona,
  Rating,
  Source,
  Stage,
  Tone,
  Touchpoint,
} from './types';
export { formatMessage, formatNumber, type Message, type MessageValues } from './message';
export {
  columnOpportunities,
  columnPaths,
  columnTouchpoints,
  laneCells,
  layoutJourney,
  layoutPhases,
  type JourneyLayout,
  type JourneyView,
  type LayoutCell,
  type LayoutColumn,
  type LayoutPhase,
  type LayoutStage,
} from './layout';
export { blueprintRows, type BlueprintLine, type BlueprintRow } from './blueprint';
export {
  cardsWaitingForSupport,
  dependenciesOf,
  reachedFrom,
  tiesOf,
  type Dependencies,
  type DependencyTie,
} from './dependencies';
export {
  curveLines,
  curvePoints,
  curveSeries,
  laneMeasures,
  type CurveLine,
  type CurveOptions,
  type CurvePoint,
  type CurveSeries,
} from './curve';
export {
  curveArea,
  curveBand,
  curveGaps,
  curvePaths,
  curvePlace,
  type CurveFrame,
  type CurveGapMark,
  type CurvePaths,
} from './curvePaths';
export type { GapArea } from './monotone';
export {
  meanScore,
  scoreOf,
  sentimentOf,
  shareOfScale,
  type RatingQuery,
  type Score,
  type Sentiment,
} from './ratings';
export {
  emotionMeasure,
  emotionPlaces,
  stageEmotions,
  type EmotionAt,
  type EmotionPlaces,
  type StageEmotion,
} from './emotion';
export { lanesInUse, type LaneInUse } from './lanesInUse';
export {
  experienceLevels,
  type ExperienceLevel,
  type ExperienceLevels,
  type LevelMeasures,
  type LevelName,
} from './levels';
export { noteAt, placeOf, type Place } from './places';
export {
  evidenceGrades,
  evidenceOf,
  evidenceShares,
  needsEvidence,
  type Evidence,
  type EvidenceGrade,
  type EvidenceRow,
  type EvidenceShares,
} from './evidence';
export { funnelSteps, type FunnelStep } from './funnelSteps';
export { journeySheets } from './journeySheets';
export { gapOf, type Gap } from './gap';
export {
  crosshairAt,
  quadrantOf,
  quadrants,
  type CrosshairKind,
  type Quadrant,
  type QuadrantPoint,
} from './quadrants';
export { countChanges } from './diff/countChanges';
export { diffJourneys } from './diff/diffJourneys';
export { diffPersonas } from './diff/diffPersonas';
export type {
  Action,
  AddedThing,
  ChangedField,
  ChangeKind,
  JourneyChange,
  JourneyThings,
  MovedThing,
  RemovedThing,
  ThingName,
  ThingPlace,
} from './diff/types';
export { scoreDifference, type ScoreDifference } from './diff/scoreDifference';
export { wordDifferences, type TextPart } from './diff/wordDifferences';
export { describeJourney, type DescribeJourneyOptions } from './describe';
export {
  comparePersonas,
  type ComparedField,
  type ComparedPersonas,
  type ComparedRow,
  type ComparedShares,
  type ComparedText,
  type ComparedTexts,
  type ComparedTrait,
} from './comparePersonas';
export {
  empathyNotes,
  type EmpathyNote,
  type EmpathyNotes,
  type EmpathyPart,
} from './empathyNotes';
export { segmentShares, type SegmentPart, type SegmentShares } from './segmentShares';
export { traitRows, type TraitRow } from './traitRows';
export { pathArcs, type ArcSide, type PathArc, type PathArcsLayout } from './arcs';
export {
  opportunitiesByStatus,
  opportunityField,
  opportunityMatrix,
  type OpportunityColumn,
  type OpportunityDot,
  type OpportunityField,
  type OpportunityMatrix,
  type OpportunityStatus,
  type RatedOpportunity,
} from './opportunities';
export { placeTitles } from './placeTitles';
export { createJourney, type CreateJourneyOptions } from './templates/createJourney';
export type { TemplateId } from './templates/outlines';
export { templates, templatesIn, type Template } from './templates/templates';
export type { GuidanceWords, NameWords, SummaryWords, TemplateWords, Words } from './words/words';
export { applyCommand } from './commands/applyCommand';
export { commandBetween } from './commands/commandBetween';
export {
  createHistory,
  type ApplyOptions,
  type History,
  type HistoryEntry,
  type HistoryOptions,
  type StepResult,
} from './commands/createHistory';
export type { CommandRefusalCode } from './commands/messages';
export type { Changes, Command, CommandResult, ThingKind } from './commands/types';
export { lintJourney } from './lint/lintJourney';
export type { LintRule } from './lint/messages';
export type { LintFinding, LintOptions } from './lint/types';
export { mergeJourneys } from './merge/mergeJourneys';
export type { MergeConflict, MergeResult } from './merge/types';
export { openJourney, type OpenOptions } from './openJourney';
export { journeySchema } from './journeySchema';
export { serializeJourney } from './serializeJourney';
export { limits, type Limits } from './open/limits';
export type { OpenIssueCode, OpenNoticeCode, OpenRefusalCode } from './open/messages';
export type { SetAside } from './open/report';
export { wellKnownChannel } from './wellKnown/channels';
export { wellKnownLane } from './wellKnown/lanes';
export { measureById, wellKnownMeasure } from './wellKnown/measures';
export { wholePercents } from './wholePercents';
export { hasOpenScale, openScaleMax } from './openScale';
