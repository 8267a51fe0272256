export { FieldForm, type FieldFormProps } from './FieldForm';
export type {
  Field,
  FieldChangeDetails,
  FieldChanges,
  FieldChoice,
  FieldGroup,
  FieldOption,
} from './types';
