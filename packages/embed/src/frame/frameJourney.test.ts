// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameJourney, type FramedJourney } from './frameJourney';

const home = 'https://journeys.example';
let iframe: HTMLIFrameElement;
let framed: FramedJourney | undefined;
let post: ReturnType<typeof vi.fn>;

beforeEach(() => {
  iframe = document.createElement('iframe');
  document.body.append(iframe);
  post = vi.fn();
  Object.assign(iframe.contentWindow ?? {}, { postMessage: post });
  // Not loaded: jsdom would ask the network for it.
  Object.defineProperty(iframe, 'src', { value: `${home}/embed/?src=a.json` });
});

afterEach(() => {
  framed?.end();
  iframe.remove();
});

function hear(data: unknown, { origin = home, source = iframe.contentWindow } = {}) {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
}

describe('frameJourney', () => {
  it('makes the iframe as high as its map', () => {
    framed = frameJourney(iframe);
    hear({ type: 'sojourn:height', height: 720 });
    expect(iframe.style.height).toBe('720px');
  });

  it('leaves the height to the page that asks for it', () => {
    const onHeight = vi.fn();
    framed = frameJourney(iframe, { onHeight });
    hear({ type: 'sojourn:height', height: 720 });
    expect(onHeight).toHaveBeenCalledExactlyOnceWith(720);
    expect(iframe.style.height).toBe('');
  });

  it('tells of selections and of what could not be shown', () => {
    const onSelect = vi.fn();
    const onError = vi.fn();
    framed = frameJourney(iframe, { onSelect, onError });
    hear({ type: 'sojourn:select', id: 'call' });
    hear({ type: 'sojourn:error', issues: [{ code: 'not-json', message: 'No JSON.' }] });
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('call');
    expect(onError).toHaveBeenCalledExactlyOnceWith([{ code: 'not-json', message: 'No JSON.' }]);
  });

  it('says what was said before the frame listened when it does, and again when it is loaded anew', () => {
    framed = frameJourney(iframe);
    framed.show({ title: 'First' });
    framed.show({ title: 'Second' });
    framed.setTheme('dark');
    expect(post).not.toHaveBeenCalled();
    const said = [
      [{ type: 'sojourn:journey', journey: { title: 'Second' } }, home],
      [{ type: 'sojourn:theme', theme: 'dark' }, home],
    ];
    hear({ type: 'sojourn:ready' });
    expect(post.mock.calls).toEqual(said);
    hear({ type: 'sojourn:ready' });
    expect(post.mock.calls).toEqual([...said, ...said]);
    framed.setView({ zoom: 'stages' });
    expect(post).toHaveBeenLastCalledWith({ type: 'sojourn:view', view: { zoom: 'stages' } }, home);
  });

  it('asks a frame that began earlier to say so', () => {
    framed = frameJourney(iframe);
    iframe.dispatchEvent(new Event('load'));
    expect(post).toHaveBeenCalledExactlyOnceWith({ type: 'sojourn:hello' }, home);
  });

  it.each([
    ['another window', { source: window }],
    ['another origin in the iframe', { origin: 'https://stranger.example' }],
    ['a sandboxed page, where the frame is none', { origin: 'null' }],
  ])('hears nobody else: %s', (_, from) => {
    const onSelect = vi.fn();
    framed = frameJourney(iframe, { onSelect });
    framed.show('{}');
    hear({ type: 'sojourn:height', height: 720 }, from);
    hear({ type: 'sojourn:select', id: 'call' }, from);
    hear({ type: 'sojourn:ready' }, from);
    expect(iframe.style.height).toBe('');
    expect(onSelect).not.toHaveBeenCalled();
    expect(post).not.toHaveBeenCalled();
  });

  it.each([
    ['', 'null', '*'],
    ['allow-scripts', 'null', '*'],
    ['allow-scripts allow-same-origin', home, home],
  ])('knows a frame in the sandbox “%s” by its window', (sandbox, origin, target) => {
    iframe.setAttribute('sandbox', sandbox);
    framed = frameJourney(iframe);
    framed.setTheme('dark');
    hear({ type: 'sojourn:ready' }, { origin });
    expect(post).toHaveBeenCalledExactlyOnceWith({ type: 'sojourn:theme', theme: 'dark' }, target);
  });

  it('ends', () => {
    framed = frameJourney(iframe);
    framed.end();
    hear({ type: 'sojourn:height', height: 720 });
    iframe.dispatchEvent(new Event('load'));
    expect(iframe.style.height).toBe('');
    expect(post).not.toHaveBeenCalled();
  });

  it('refuses an iframe of which nobody knows where it comes from', () => {
    const blank = document.createElement('iframe');
    expect(() => frameJourney(blank)).toThrow(/does not know where the frame page comes from.*src/);
    framed = frameJourney(blank, { origin: home });
  });
});
