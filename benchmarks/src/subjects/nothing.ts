import type { MakeSubject } from './subject';

/** An empty frame: what asking and measuring cost by themselves. */
export const nothing: MakeSubject = () => ({ show: () => undefined, remove: () => undefined });
