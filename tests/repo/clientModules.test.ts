import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packages, root, textsIn } from '../packages/workspace';

/** What React has on the client only. `React.createContext`, where a module asks for it, is another thing. */
const stateful =
  /(?<![.\w])(use(State|Reducer|Ref|Context|(Layout|Insertion)?Effect|SyncExternalStore|Transition|DeferredValue|ImperativeHandle)|createContext)(<[^(]*>)?\(/;

/** What only a client can do: call a hook, hear of an event, draw with a library that does. */
const needsClient = /\buse[A-Z]\w*(<[^(]*>)?\(|\bon[A-Z]\w*(=|:)|from '(recharts|@base-ui\/)/;

describe.each(packages)("in @sojourn/%s 'use client'", (name) => {
  const sources = textsIn(join(root, 'packages', name, 'src'), /(?<!\.(test|stories))\.tsx?$/);
  const texts = [...sources]
    .filter(([file]) => !/(^|\/)testing\//.test(file))
    .map(([file, text]) => ({ file, code: text.replace(/\/\*[\s\S]*?\*\//g, '').trimStart() }));
  const isClient = ({ code }: { code: string }) => code.startsWith("'use client';");

  it('stands where a hook with state is', () => {
    const missing = texts.filter((text) => !isClient(text) && stateful.test(text.code));
    expect(missing.map(({ file }) => file)).toEqual([]);
  });

  it('stands nowhere else', () => {
    const needless = texts.filter((text) => isClient(text) && !needsClient.test(text.code));
    expect(needless.map(({ file }) => file)).toEqual([]);
  });
});
