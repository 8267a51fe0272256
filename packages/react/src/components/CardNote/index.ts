export { CardNote, type CardNoteProps } from './CardNote';
