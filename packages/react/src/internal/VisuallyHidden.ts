import { styled } from 'styled-components';
import { heardStyles } from './heardStyles';

/** Words for assistive technology alone. Renders a `<span>`. */
export const VisuallyHidden = styled.span`
  ${heardStyles}
`;
