import { color, font, radius, shadow, size, space, stroke, type } from '@sojourn/tokens';
import { css } from 'styled-components';

export const captionStyles = css`
  display: flex;
  flex-direction: column;
  min-height: 0;
  color: ${color.text};
  background: ${color.page};
  font-size: ${type.body.size};
  line-height: ${type.body.lineHeight};

  [data-part='caption'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: ${space[3]} ${space[6]};
    padding: ${space[5]} ${space[6]} ${space[4]};
  }

  [data-part='heading'] {
    flex: 1 1 480px;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  [data-part='title'] {
    margin: 0;
    font-size: ${type.mapTitle.size};
    line-height: ${type.mapTitle.lineHeight};
    font-weight: ${font.weight.strong};
    letter-spacing: ${type.mapTitle.letterSpacing};
  }

  [data-part='subtitle'] {
    margin: ${space[1]} 0 0;
    color: ${color.textMuted};
  }

  [data-part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]};
    max-width: 100%;
  }

  [data-part='personas'] {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]};
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [data-part='control'],
  [data-part='menu'] > summary {
    display: inline-flex;
    align-items: center;
    gap: ${space[2]};
    max-width: 280px;
    min-height: 32px;
    padding: ${space.half} ${space[3]};
    border: ${stroke.hairline} solid ${color.border};
    border-radius: ${radius.full};
    background: ${color.surface};
    color: ${color.textMuted};
    font: inherit;
    font-size: ${type.meta.size};
    line-height: ${type.meta.lineHeight};
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  [data-part='control']:hover,
  [data-part='menu'] > summary:hover {
    border-color: ${color.borderStrong};
  }

  [data-part='control'][aria-pressed='true'] {
    border-color: ${color.borderStrong};
    color: ${color.text};
    font-weight: ${font.weight.strong};
  }

  [data-part='initials'] {
    display: grid;
    place-items: center;
    flex: none;
    width: ${size.target};
    height: ${size.target};
    margin-inline-start: calc(-1 * ${space[2]});
    border-radius: ${radius.full};
    font-size: 10px;
    font-weight: ${font.weight.strong};
    background: ${color.surfaceSunken};
    color: ${color.textMuted};
  }

  [data-part='control'][aria-pressed='true'] [data-part='initials'] {
    background: var(--persona-solid, ${color.accent});
    color: var(--persona-on-solid, ${color.onAccent});
  }

  [data-part='segments'] {
    display: inline-flex;
  }

  [data-part='segments'] > [data-part='control'] {
    border-radius: 0;
    margin-inline-start: -1px;
  }

  [data-part='segments'] > [data-part='control'][aria-pressed='true'] {
    z-index: 1;
  }

  [data-part='segments'] > :first-child {
    border-start-start-radius: ${radius.full};
    border-end-start-radius: ${radius.full};
    margin-inline-start: 0;
  }

  [data-part='segments'] > :last-child {
    border-start-end-radius: ${radius.full};
    border-end-end-radius: ${radius.full};
  }

  [data-part='menu'] {
    position: relative;
  }

  [data-part='menu'] > summary {
    list-style: none;
  }

  [data-part='menu'] > summary::-webkit-details-marker {
    display: none;
  }

  [data-part='menu'] > ul {
    position: absolute;
    inset-inline-end: 0;
    z-index: 5;
    width: max-content;
    max-width: min(320px, 80vw);
    max-height: 60vh;
    margin: ${space[1]} 0 0;
    padding: ${space[2]};
    overflow: auto;
    border: ${stroke.hairline} solid ${color.border};
    border-radius: ${radius.medium};
    background: ${color.surfaceRaised};
    box-shadow: ${shadow.floating};
    list-style: none;
  }

  [data-part='menu'] label {
    display: flex;
    align-items: center;
    gap: ${space[2]};
    min-height: 32px;
    padding: 0 ${space[2]};
    border-radius: ${radius.small};
    cursor: pointer;
  }

  [data-part='menu'] label:hover {
    background: ${color.hover};
  }

  [data-part='menu'] input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: ${color.accent};
  }

  :is(button, summary, input, a, [data-part='scroller']):focus-visible {
    outline: ${stroke.focus} solid ${color.focus};
    outline-offset: 1px;
  }

  @media print {
    [data-part='controls'] {
      display: none;
    }
  }
`;
