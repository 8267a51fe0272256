// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { oEmbed, type OEmbedOptions } from './oEmbed';

const options: OEmbedOptions = {
  pages: 'https://journeys.example/maps/',
  frame: ({ pathname }) => `https://journeys.example/embed/?src=${pathname}.json&theme=light`,
  title: 'Journey map',
};

const ask = (query: Record<string, string>, more: Partial<OEmbedOptions> = {}) =>
  oEmbed(`/oembed?${new URLSearchParams(query).toString()}`, { ...options, ...more });

const url = 'https://journeys.example/maps/mortgage';

function iframeOf(result: ReturnType<typeof oEmbed>) {
  const html = result.status === 200 ? result.body.html : '';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const iframe = body.querySelector('iframe');
  return { elements: body.querySelectorAll('*').length, iframe };
}

describe('oEmbed', () => {
  it('answers with an iframe of the frame page', () => {
    const result = ask({ url });
    expect(result).toMatchObject({
      status: 200,
      body: { version: '1.0', type: 'rich', title: 'Journey map', width: 960, height: 640 },
    });
    const { iframe, elements } = iframeOf(result);
    expect(elements).toBe(1);
    expect(iframe?.getAttribute('src')).toBe(
      'https://journeys.example/embed/?src=/maps/mortgage.json&theme=light',
    );
    expect(iframe?.getAttribute('title')).toBe('Journey map');
    expect(iframe?.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-popups');
    expect([iframe?.getAttribute('width'), iframe?.getAttribute('height')]).toEqual(['960', '640']);
  });

  it.each([
    [{ maxwidth: '400' }, 400, 640],
    [{ maxwidth: '400', maxheight: '300' }, 400, 300],
    [{ maxwidth: '9999', maxheight: '9999' }, 960, 640],
  ])('is no larger than %j', (limits, width, height) => {
    const result = ask({ url, ...limits });
    expect(result).toMatchObject({ body: { width, height } });
    expect(iframeOf(result).iframe?.getAttribute('width')).toBe(String(width));
    expect(iframeOf(result).iframe?.getAttribute('height')).toBe(String(height));
  });

  it('says who provides it and how long it holds, where it is told', () => {
    const provider = { name: 'Journeys', url: 'https://journeys.example/' };
    expect(ask({ url }, { provider, cacheAge: 3600 })).toMatchObject({
      body: {
        provider_name: 'Journeys',
        provider_url: 'https://journeys.example/',
        cache_age: 3600,
      },
    });
    const plain = ask({ url });
    expect(plain.status === 200 && Object.keys(plain.body)).toEqual([
      'version',
      'type',
      'title',
      'html',
      'width',
      'height',
    ]);
  });

  it.each([
    'https://stranger.example/maps/mortgage',
    'https://journeys.example.stranger.example/maps/mortgage',
    'https://journeys.example@stranger.example/maps/mortgage',
    'https://me:secret@journeys.example/maps/mortgage',
    'http://journeys.example/maps/mortgage',
    'https://journeys.example:444/maps/mortgage',
    'https://journeys.example/admin',
    'https://journeys.example/maps/../admin',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('knows nothing of %s', (foreign) => {
    expect(ask({ url: foreign })).toEqual({ status: 404 });
  });

  it('knows nothing of a journey that is not there, nor of a frame that is no page', () => {
    expect(ask({ url }, { frame: () => undefined })).toEqual({ status: 404 });
    expect(ask({ url }, { frame: () => 'javascript:alert(1)' })).toEqual({ status: 404 });
  });

  it('speaks JSON alone', () => {
    expect(ask({ url, format: 'json' }).status).toBe(200);
    expect(ask({ url, format: 'xml' })).toEqual({ status: 501 });
  });

  it.each([[{}], [{ url: 'mortgage' }], [{ url, maxwidth: 'wide' }], [{ url, maxheight: '-1' }]])(
    'refuses %j',
    (query) => {
      expect(ask(query as Record<string, string>)).toEqual({ status: 400 });
    },
  );

  it('makes no markup of a title or an address', () => {
    const title = '"><script>alert(1)</script>&lt;';
    const result = ask(
      { url },
      { title: () => title, frame: () => 'https://a.example/?src="><img src=x onerror=alert(1)>' },
    );
    const { iframe, elements } = iframeOf(result);
    expect(elements).toBe(1);
    expect(iframe?.getAttribute('title')).toBe(title);
    expect(iframe?.getAttribute('src')).toMatch(/^https:\/\/a\.example\/\?src=/);
  });

  it('takes several homes, and a whole address', () => {
    const request = new URL(`https://api.example/oembed?url=${encodeURIComponent(url)}`);
    const pages = ['https://other.example/', 'https://journeys.example/maps/'];
    expect(oEmbed(request, { ...options, pages }).status).toBe(200);
  });
});
