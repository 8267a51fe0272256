import fc from 'fast-check';

const word = fc.constantFrom(
  'Make tea',
  'Book',
  'a',
  'Đăng ký',
  'نور',
  '検索',
  'x y',
  'title',
  'Title of task',
  'TITLE',
  'section',
  'Section two',
  'journey',
  'Journey on',
  'journeys',
  'accTitle',
  'accDescr',
  'style',
  'classDef x',
  '<br>',
  'a<br/>b',
  '<b>x</b>',
  'a & b',
  '%',
  '%%',
  '%{',
  '}',
  '{',
  '-',
  '->',
  '__proto__',
  '#35;',
  '#quot;',
  '#9829;',
  '#',
  ';',
  ':',
  ',',
  '"',
  '\u00a0',
  '\u2028',
  '\t',
  '\0',
  '\u202e',
  '\ud800',
  'C4',
  '😀',
);
const plainWord = fc.constantFrom(
  'Make tea',
  'Book',
  'a b',
  'Đăng ký',
  'نور',
  'journeys',
  'x',
  'entitled',
  '100% sure',
  'a}',
  '-> b',
);
const text = fc.oneof(
  { weight: 6, arbitrary: plainWord },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('')),
  },
);
const score = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '0',
      '-2',
      '3.5',
      '10',
      '500',
      '1e1',
      '0x5',
      'Infinity',
      '-Infinity',
      '',
      ' ',
      'five',
      '+4',
      '.5',
      '5.',
      '1e400',
      '-0',
      '0b1',
      '5 %% remark',
      '５',
      '1_0',
      'NaN',
    ),
  },
  { weight: 1, arbitrary: text },
);
const blank = fc.constantFrom('', '', '', ' ', '  ', '\t', '\u00a0');
const keyword = (name: string) =>
  fc
    .array(fc.boolean(), { minLength: name.length, maxLength: name.length })
    .chain((capitals) =>
      fc.constantFrom(
        name,
        name,
        name,
        [...name].map((letter, at) => (capitals[at] ? letter.toUpperCase() : letter)).join(''),
      ),
    );
const people = fc
  .array(
    fc.tuple(blank, text, blank).map((parts) => parts.join('')),
    { maxLength: 3 },
  )
  .map((names) => names.join(','));
const task = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(text, blank, blank, score, blank, blank, people)
      .map(([name, a, b, value, c, d, who]) => `${name}${a}:${b}${value}${c}:${d}${who}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(text, blank, score).map(([name, a, value]) => `${name}:${a}${value}`),
  },
  { weight: 1, arbitrary: fc.tuple(text, score, text, text).map((parts) => parts.join(': ')) },
  { weight: 1, arbitrary: fc.tuple(text, score).map(([name, value]) => `${name}: ${value}:`) },
);
const section = fc
  .tuple(keyword('section'), fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\n', ''), text)
  .map((parts) => parts.join(''));
const title = fc
  .tuple(keyword('title'), fc.constantFrom(' ', ' ', ' ', '\t', '\n', ''), text)
  .map((parts) => parts.join(''));
const accessible = fc
  .tuple(
    fc.oneof(keyword('accTitle'), keyword('accDescr')),
    blank,
    blank,
    fc.oneof(text, fc.constantFrom('', '\nnext', 'a ; b # c', 'a: b')),
  )
  .map(([name, a, b, value]) => `${name}${a}:${b}${value}`);
const block = fc
  .tuple(
    keyword('accDescr'),
    blank,
    fc.constantFrom('', '\n', '  \n  '),
    text,
    fc.constantFrom('', '\n  ', '\n\n'),
    text,
    fc.constantFrom('}', '}', '}', '\n}', '} ', ''),
  )
  .map(([name, a, b, x, c, y, end]) => `${name}${a}{${b}${x}${c}${y}${end}`);
const remark = fc
  .tuple(blank, fc.constantFrom('%% ', '%%', '%', '#', '%%%', '%%{', '%% {'), text)
  .map((parts) => parts.join(''));
const directive = fc.constantFrom(
  "%%{init: {'theme': 'dark'}}%%",
  '%%{wrap}%%',
  '%%{init: {\n"theme": "x"\n}}%%',
  '%%{ wrap : on }%%',
  '%%{init: {"a": 1}',
  '%%{}%%',
  '%%{init: foo bar}%%',
  '%%{a b}%%',
);
const odd = fc.oneof(
  text,
  fc.constantFrom(
    'journey',
    'title',
    'section',
    'section ',
    'title ',
    ': 5: Me',
    'T:',
    'T: ',
    'T:%% x',
    'T: 5;%% x',
    'section A:%% x',
    'section\nT: 5: Me',
    'T: 5; x',
    'T;x: 5',
    'T #1: 5: Me',
    'section A: B',
    'section A; B',
    'title A; B',
    '}',
    'T -> 5',
    'style:#f00;',
    'a style:x#35; b: 5',
    'accDescr {}',
    'accDescr { a',
    ';',
    ';;',
    'T:;%% x',
    'title A # b',
    'section #160;',
    ':%% x',
    'style x: 5: a#b;',
  ),
);

const line = fc.oneof(
  { weight: 30, arbitrary: task },
  { weight: 8, arbitrary: section },
  { weight: 4, arbitrary: title },
  { weight: 2, arbitrary: accessible },
  { weight: 1, arbitrary: block },
  { weight: 2, arbitrary: remark },
  { weight: 1, arbitrary: directive },
  { weight: 3, arbitrary: fc.constantFrom('', ' ', '\t') },
);
const lineBreak = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n  ', '\n\t', '\n \n');

const first = fc.oneof(
  { weight: 20, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.tuple(remark, fc.constantFrom('\n', '\n\n')).map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(directive, fc.constantFrom('\n', '')).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('\n', '  ', '\n%%\n', '# x\n', 'x\n', '\ufeff') },
);
const header = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom(
      'journey\n',
      'journey\n',
      'journey\r\n',
      'journey ',
      'journey  \n',
      'journey\n\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Journey\n',
      'journeys\n',
      'journey:\n',
      'journey%% x\n',
      'journey;\n',
      'journey',
      'journey\u2028',
      'journey#x\n',
      'journey-x\n',
      '',
    ),
  },
);

function texts(oddWeight: number) {
  const lines = fc.oneof(
    { weight: 100 - oddWeight, arbitrary: line },
    { weight: oddWeight, arbitrary: odd },
  );
  return fc
    .tuple(
      first,
      header,
      fc.array(fc.tuple(lines, lineBreak), { maxLength: 8 }),
      fc.constantFrom('', '', '%%', '%% end', '#x', '  '),
    )
    .map(
      ([before, start, all, end]) =>
        before + start + all.map((parts) => parts.join('')).join('') + end,
    );
}

const plainTask = fc
  .tuple(plainWord, blank, score, plainWord, plainWord)
  .map(([name, a, value, one, two]) => `${name}${a}: ${value}: ${one}, ${two}`);
const plainLine = fc.oneof(
  { weight: 5, arbitrary: plainTask },
  { weight: 2, arbitrary: section },
  { weight: 1, arbitrary: title },
  { weight: 1, arbitrary: accessible },
  { weight: 1, arbitrary: remark },
);

/** Texts of the grammar that Mermaid mostly accepts. */
export const grammarTexts = fc
  .tuple(
    first,
    fc.constantFrom('journey\n', 'journey\r\n', 'journey '),
    fc.array(fc.tuple(plainLine, lineBreak), { maxLength: 12 }),
  )
  .map(([before, start, all]) => before + start + all.map((parts) => parts.join('')).join(''));

/** Texts of the grammar with every kind of mistake. */
export const mistakenTexts = texts(15);
