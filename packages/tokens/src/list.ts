export { tokens } from './generated/list';
export type { ListedToken } from './ListedToken';
