export { PriorityMatrix, type PriorityMatrixProps } from './PriorityMatrix';
