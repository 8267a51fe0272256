export { TraitScale, type TraitScalePersona, type TraitScaleProps } from './TraitScale';
