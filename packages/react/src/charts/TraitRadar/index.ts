export { TraitRadar, type TraitRadarProps } from './TraitRadar';
