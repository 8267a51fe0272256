import {
  colorNegative,
  colorPositive,
  colorText,
  colorTextMuted,
  colorTrack,
  space2,
} from '@sojourn/tokens/leaves';
import { styled } from 'styled-components';
import { bodyText, metaText, strong } from '../../theme/typography';

export const Root = styled.div`
  --score-accent: ${colorText};

  position: relative;
  min-width: 0;
  color: ${colorText};

  &[data-sentiment$='positive'] {
    --score-accent: ${colorPositive};
  }

  &[data-sentiment$='negative'] {
    --score-accent: ${colorNegative};
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
  column-gap: ${space2};
`;

export const Name = styled.span`
  ${metaText}
  min-width: 0;
  color: ${colorTextMuted};
`;

export const Value = styled.span`
  ${bodyText}
  ${strong}
  margin-inline-start: auto;
  color: var(--score-accent);
  font-variant-numeric: tabular-nums;
`;

export const Meta = styled.div`
  ${metaText}
  color: ${colorTextMuted};
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
  fill: ${colorTrack};

  @media (forced-colors: active) {
    fill: GrayText;
  }
`;

export const Interval = styled.rect`
  fill: var(--score-accent);
  fill-opacity: 0.5;
`;

export const Marker = styled.line`
  stroke: ${colorText};
  stroke-width: 2;

  @media (forced-colors: active) {
    stroke: CanvasText;
  }
`;

export const Target = styled.line`
  stroke: ${colorTextMuted};
  stroke-width: 1;
  stroke-dasharray: 2 2;

  @media (forced-colors: active) {
    stroke: CanvasText;
  }
`;
