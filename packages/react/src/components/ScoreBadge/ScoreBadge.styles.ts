import { styled } from 'styled-components';
import { bodyText, color, metaText, space, strongText } from '../../theme';

export const Root = styled.div`
  --score-accent: ${color.text};

  position: relative;
  min-width: 0;
  color: ${color.text};

  &[data-sentiment$='positive'] {
    --score-accent: ${color.positive};
  }

  &[data-sentiment$='negative'] {
    --score-accent: ${color.negative};
  }
`;

export const Picture = styled.div`
  overflow-wrap: anywhere;
`;

export const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  column-gap: ${space[2]};
`;

export const Name = styled.span`
  ${metaText}
  min-width: 0;
  color: ${color.textMuted};
`;

export const Value = styled.span`
  ${bodyText}
  ${strongText}
  margin-inline-start: auto;
  color: var(--score-accent);
  font-variant-numeric: tabular-nums;
`;

export const Meta = styled.div`
  ${metaText}
  color: ${color.textMuted};
  font-variant-numeric: tabular-nums;

  &:empty {
    display: none;
  }
`;

export const Track = styled.svg`
  display: block;
  width: 100%;
  overflow: visible;

  &:dir(rtl) {
    transform: scaleX(-1);
  }
`;

export const Scale = styled.rect`
  fill: ${color.track};

  @media (forced-colors: active) {
    fill: GrayText;
  }
`;

export const Interval = styled.rect`
  fill: var(--score-accent);
  fill-opacity: 0.5;
`;

export const Marker = styled.line`
  stroke: ${color.text};
  stroke-width: 2;

  @media (forced-colors: active) {
    stroke: CanvasText;
  }
`;

export const Target = styled.line`
  stroke: ${color.textMuted};
  stroke-width: 1;
  stroke-dasharray: 2 2;

  @media (forced-colors: active) {
    stroke: CanvasText;
  }
`;
