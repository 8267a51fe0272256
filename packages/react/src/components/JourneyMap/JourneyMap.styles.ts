import { styled } from 'styled-components';
import { contentRules } from '../../theme/content';
import { curveStyles } from '../EmotionCurve/curveStyles';
import { captionStyles } from './captionStyles';
import { cellStyles } from './cellStyles';
import { curveLaneStyles } from './curveLaneStyles';
import { gridStyles } from './gridStyles';
import { headerStyles } from './headerStyles';
import { pathStyles } from './pathStyles';

// One styled element for the whole map: its cells are plain elements, found by `data-part`, since a
// map has hundreds of them and each styled one costs a component.
export const Root = styled.section`
  ${contentRules}
  ${captionStyles}
  ${gridStyles}
  ${headerStyles}
  ${cellStyles}
  ${curveLaneStyles}
  ${curveStyles}
  ${pathStyles}
`;
