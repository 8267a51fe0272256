export { ActionBar } from './ActionBar';
export { SpotMenu, type SpotMenuProps } from './SpotMenu';
export { useSpotKeys } from './useSpotKeys';
