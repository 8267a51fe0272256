// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { expect, it } from 'vitest';
import { mortgage } from '../testing/samples';
import { JourneyEditor } from './JourneyEditor';

it('renders the whole map on a server, without a style attribute that a strict policy would drop', () => {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(<JourneyEditor defaultJourney={mortgage} />));
  sheet.seal();
  expect(html).toContain('Call: papers are missing');
  expect(html).not.toMatch(/ style=/);
});
