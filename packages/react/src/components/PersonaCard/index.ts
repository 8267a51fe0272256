export { PersonaCard, type PersonaCardProps } from './PersonaCard';
