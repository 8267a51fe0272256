export { contrastPairs, minimumContrast, type ContrastPair } from './contrastPairs';
export { composite, contrastRatio } from './contrastRatio';
