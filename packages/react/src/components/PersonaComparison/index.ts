export { PersonaComparison, type PersonaComparisonProps } from './PersonaComparison';
