export { CurveCells, type LaneColumnsProps } from './CurveCells';
export { CurveLaneKey } from './CurveLaneKey';
export { ScoreCells } from './ScoreCells';
export { ScoreDialog, type ScoreDialogProps } from './ScoreDialog';
