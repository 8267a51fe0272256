export { StageLane, type StageLaneProps } from './StageLane';
