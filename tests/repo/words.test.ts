import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en as studio } from '../../apps/studio/src/i18n/en';
import { english as editor } from '../../packages/editor/src/i18n/en';
import { english as react } from '../../packages/react/src/i18n/en';
import { root, textsIn } from '../packages/workspace';
import { looseWordsIn, type LooseWords } from './looseWords';

/** The names by which a program asks for words. */
const keys = new Set([
  ...Object.keys(studio),
  ...[react, editor].flatMap((sections) => Object.values(sections).flatMap(Object.keys)),
]);

/** Files whose English is not shown to the person who uses the page, and why. */
const notShown: Record<string, string> = {
  'packages/react/src/hooks/useControllable.ts': 'a warning to a programmer',
  'packages/editor/src/JourneyEditor/useDocument.ts': 'an error for a programmer',
  'packages/editor/src/storage/indexedDbStorage.ts': 'what a browser would have said',
  'packages/editor/src/storage/StorageError.ts': 'an error; people are told by its code',
  'packages/editor/src/store/createEditor.ts': 'issues; people are told by their codes',
  'packages/embed/src/html/notShown.ts': 'issues; people are told by their codes',
  'apps/studio/src/documents/examples.ts': 'titles of maps, in the language of each',
};

/** The one name that is written the same everywhere. */
const own = /\bSojourn\b/g;

const folders = [
  'packages/react/src',
  'packages/editor/src',
  'packages/embed/src',
  'apps/studio/src',
];
const sources = /(?<!\.test|\.stories|\.styles|Styles)\.tsx?$/;
const aside = /(^|\/)(i18n|testing|generated)\//;

const texts = folders.flatMap((folder) =>
  [...textsIn(join(root, folder), sources)]
    .filter(([file]) => !aside.test(file))
    .map(([file, text]) => ({ file: `${folder}/${file}`, text })),
);

/** Whether it is the name of a message, or an id made of the name that it stands under. */
function isName({ text, where }: LooseWords): boolean {
  return keys.has(text) || text.replace('…', '') === where;
}

describe('the words that people read', () => {
  it.each(folders)('all stand in the catalogues of %s', (folder) => {
    const loose = texts
      .filter(({ file }) => file.startsWith(folder) && !(file in notShown))
      .flatMap(({ file, text }) =>
        looseWordsIn(file, text)
          .filter((words) => !(words.isData && isName(words)))
          .filter((words) => /\p{L}/u.test(words.text.replace(own, '')))
          .map((words) => `${file}:${words.line} (${words.where}): ${words.text}`),
      );
    expect(loose).toEqual([]);
  });

  it('are left alone only where there are any', () => {
    for (const name of Object.keys(notShown)) {
      const text = texts.find(({ file }) => file === name)?.text ?? '';
      expect(looseWordsIn(name, text), name).not.toEqual([]);
    }
  });
});

describe('loose words', () => {
  it.each([
    ['in markup', 'const a = <p>Loose</p>;'],
    ['between values', 'const a = <p>{one} of {two}</p>;'],
    ['as a literal in markup', "const a = <p>{open ? 'Close' : name}</p>;"],
    ['as a template in markup', 'const a = <p>{`${one} pieces`}</p>;'],
    ['instead of nothing', "const a = <p>{title || 'Untitled'}</p>;"],
    ['in a name', 'const a = <p aria-label="Loose" />;'],
    ['in a name that is put together', "const a = <p aria-label={'Loose ' + name} />;"],
    ['in the words of a picture', 'const a = <img alt={`Loose ${name}`} />;'],
    ['in a place', 'const a = <input placeholder="name@example.org" />;'],
    ['in a prop of a component', 'const a = <Box emptyTitle="Loose" />;'],
    ['in a property', "const a = { label: 'Loose' };"],
    ['in an attribute that is set', "node.setAttribute('aria-label', 'Loose');"],
    ["in an element's text", "node.textContent = 'Loose';"],
    ['in an announcement', "store.announce(done ? 'Loose' : words);"],
    ['as a sentence anywhere', "const reasons = ['This is loose.'];"],
    ['as a few words anywhere', "const a = what('left in the program');"],
  ])('are found %s', (_, program) => {
    expect(looseWordsIn('a.tsx', program)).toHaveLength(1);
  });

  it.each([
    ['a message by its key', "const a = <p aria-label={text('close')}>{text('open')}</p>;"],
    ['signs and numbers', 'const a = <p title="50 %">·{one} / {two}</p>;'],
    ['what is compared', "const a = <p>{kind === 'Loose' ? one : two}</p>;"],
    ['an error', "throw new Error('This is for a programmer.');"],
    ['a warning', "console.warn('This is for a programmer.');"],
    ["an issue's message", "const a = { code: 'gone', message: 'This is gone.' };"],
    ['classes', 'const a = <p className="button quiet small" />;'],
    ['a type', "type A = 'This is a type';"],
  ])('are not %s', (_, program) => {
    expect(looseWordsIn('a.tsx', program)).toEqual([]);
  });
});
