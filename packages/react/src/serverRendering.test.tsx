// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { PersonaCard, ScoreBadge, SojournProvider, StageLane, TouchpointBadge } from './index';
import { ar } from './locales/ar';
import { anna, application, call, effort, nps, sources } from './testing/samples';

const attack = '</style><img src=x onerror=alert(1)>';

/** The same value with every text in it replaced, ids and choices aside. */
function hostile<Value>(value: Value): Value {
  const kept = new Set([
    'id',
    'channel',
    'kind',
    'phase',
    'moment',
    'control',
    'contact',
    'measure',
  ]);
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      typeof inner === 'string' && !kept.has(key) ? attack + inner : inner,
    ),
  ) as Value;
}

const page = (
  <SojournProvider theme="dark" messages={ar}>
    <PersonaCard persona={hostile(anna)} sources={hostile(sources)} language={attack} />
    <PersonaCard persona={hostile(anna)} variant="compact" />
    <StageLane stage={hostile(application)} />
    <TouchpointBadge touchpoint={hostile({ ...call, channel: attack })} className={attack} />
    <ScoreBadge measure={hostile(nps)} rating={{ measure: 'nps', value: 41 }} />
    <ScoreBadge measure={effort} rating={{ measure: 'ces', raw: { value: attack } }} />
  </SojournProvider>
);

describe('on a server', () => {
  it('every text of the document is there', () => {
    const html = renderToString(<PersonaCard persona={anna} sources={sources} />);
    const { name, role, quote, goals, motivations, pains, feelings, behaviours } = anna;
    for (const text of [
      name,
      role,
      quote,
      goals,
      motivations,
      pains,
      feelings,
      behaviours,
    ].flat()) {
      expect(html).toContain(text);
    }
    for (const { low, high } of anna.traits) expect(html).toMatch(new RegExp(`${low}.*${high}`));
    for (const { label, value } of anna.facts)
      expect(html).toMatch(new RegExp(`${label}.*${value}`));
  });

  it("a document's text is never markup and never a style", () => {
    const sheet = new ServerStyleSheet();
    const html = renderToString(sheet.collectStyles(page));
    const styles = sheet.getStyleTags();
    sheet.seal();
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(styles).toContain('--sojourn-color-text');
    expect(styles).not.toContain('onerror');
  });

  it("keeps its styles in the host's sheet when there is a nonce", () => {
    const sheet = new ServerStyleSheet({ nonce: 'abc' });
    renderToString(sheet.collectStyles(<SojournProvider nonce="abc" theme="dark" />));
    expect(sheet.getStyleTags()).toMatch(/nonce="abc".*--sojourn-color-text/s);
    sheet.seal();
  });

  it('carries no style attribute, which a strict content security policy would drop', () => {
    expect(renderToString(page)).not.toMatch(/ style=/);
  });
});
