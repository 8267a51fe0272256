export { FindPanel } from './FindPanel';
export { findSession } from './findSession';
