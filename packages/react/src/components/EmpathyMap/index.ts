export { EmpathyMap, type EmpathyMapProps } from './EmpathyMap';
