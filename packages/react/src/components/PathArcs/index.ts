export { PathArcs, type PathArcsProps } from './PathArcs';
