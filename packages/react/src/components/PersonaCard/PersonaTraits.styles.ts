import { styled } from 'styled-components';
import { Heading } from '../../internal/Heading';
import { color, metaText, space, stroke } from '../../theme';

export const Traits = styled.section`
  position: relative;
  padding-top: ${space[5]};
  border-top: ${stroke.hairline} solid ${color.border};

  & > ul {
    display: grid;
    grid-template-columns: fit-content(35%) minmax(48px, 1fr) fit-content(35%);
    gap: 6px ${space[4]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

/** Heard, not seen: the scales speak for themselves. */
export const Hidden = styled(Heading)`
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
`;

export const Trait = styled.li`
  position: relative;
  display: grid;
  grid-column: 1 / -1;
  grid-template-columns: subgrid;
  align-items: center;
`;

export const End = styled.span`
  ${metaText}
  min-width: 0;
  color: ${color.textMuted};

  &:last-child {
    text-align: end;
  }
`;

export const Scale = styled.svg`
  width: 100%;
  overflow: visible;

  &:dir(rtl) {
    transform: scaleX(-1);
  }
`;

export const Line = styled.line`
  stroke: ${color.track};
  stroke-width: 2;

  @media (forced-colors: active) {
    stroke: GrayText;
  }
`;

export const Dot = styled.circle`
  fill: var(--sojourn-tone-solid);

  @media (forced-colors: active) {
    fill: CanvasText;
  }
`;
