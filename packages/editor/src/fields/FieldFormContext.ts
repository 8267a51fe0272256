'use client';

import { createContext, useContext } from 'react';

/** What the controls of a form share. */
export interface FieldFormState {
  /** Changes a field of the thing; gives why that was refused. */
  commit: (name: string, value: unknown, mark: string) => string | undefined;
  disabled: boolean;
  readOnly: boolean;
  language: string | undefined;
  allowRemoteImages: boolean | undefined;
  /** Fields in which several things differ. */
  mixed: ReadonlySet<string>;
}

const nowhere: FieldFormState = {
  commit: () => undefined,
  disabled: false,
  readOnly: false,
  language: undefined,
  allowRemoteImages: undefined,
  mixed: new Set(),
};

/** Around the controls of a form. */
export const FieldFormContext = createContext<FieldFormState>(nowhere);

/** What the form around a control says. */
export function useFieldForm(): FieldFormState {
  return useContext(FieldFormContext);
}
