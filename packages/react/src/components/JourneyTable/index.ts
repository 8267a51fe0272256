export { JourneyTable, type JourneyTableProps } from './JourneyTable';
