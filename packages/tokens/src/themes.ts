export { darkDeclarations, highContrastDeclarations, lightDeclarations } from './generated/themes';
