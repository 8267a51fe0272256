export { ProblemsButton } from './ProblemsButton';
export { ProblemsPanel } from './ProblemsPanel';
