export { SojournProvider, type SojournProviderProps } from './SojournProvider';
export type { LocalePack } from './i18n/types';
