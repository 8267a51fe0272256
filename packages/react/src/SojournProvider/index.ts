export { SojournProvider, type SojournProviderProps } from './SojournProvider';
