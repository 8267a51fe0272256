import { styled } from 'styled-components';
import { bodyText, radius, stageTitleText, strongText } from '../../theme';

export const Frame = styled.div`
  position: relative;
  display: flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 72px;
  height: 72px;
  overflow: hidden;
  border-radius: ${radius.medium};
  background: var(--sojourn-tone-surface);
  color: var(--sojourn-tone-text);

  [data-variant='compact'] & {
    width: 40px;
    height: 40px;
  }
`;

export const Initials = styled.span`
  ${stageTitleText}
  white-space: nowrap;

  [data-variant='compact'] & {
    ${bodyText}
    ${strongText}
  }
`;

export const Silhouette = styled.svg`
  width: 100%;
  height: 100%;
  fill: var(--sojourn-tone-solid);
`;

export const Picture = styled.img`
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  object-fit: cover;
  color: transparent;
`;
