export { ExperienceLevels, type ExperienceLevelsProps } from './ExperienceLevels';
