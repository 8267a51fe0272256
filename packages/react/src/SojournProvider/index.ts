export { SojournProvider, type SojournProviderProps, type SojournTheme } from './SojournProvider';
