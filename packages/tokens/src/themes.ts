export {
  darkDeclarations,
  highContrastDarkDeclarations,
  highContrastDeclarations,
  lightDeclarations,
} from './generated/themes';
