export { OpportunityBoard, type OpportunityBoardProps } from './OpportunityBoard';
