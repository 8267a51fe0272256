import fc from 'fast-check';

/** Texts with front matter, closed or not. */
export const frontMatterTexts = fc
  .tuple(
    fc.constantFrom(
      '---\ntitle: Front\n---\n',
      '---\ntitle: "Front: \\"two\\""\n---\n\n',
      "---\ntitle: 'it''s'\nconfig:\n  theme: dark\n---\n",
      '---\n---\n',
      '---\n\n---\n',
      '---\n\n\n---\nx\n---\n',
      '---  \ntitle: Front # remark\n---  \n',
      '--- \r\ntitle: Front\r\n---\r\n',
      '  ---\n  title: Front\n  ---\n',
      '---\ntitle: 12\n---\n',
      '---\ntitle: false\n---\n',
      '---\ntitle: Front\n',
      '----\ntitle: x\n---\n',
      '---\n# only\n---\n',
      '---\ntitle:\n---\n',
      '\n---\ntitle: Front\n---\n',
      '---\ntitle: true\ndisplayMode: compact\n---\n',
    ),
    fc.constantFrom(
      'journey\nA: 5: Me',
      'journey\n---\nA: 5',
      'journey\ntitle Own\n',
      "%%{init: {'theme': 'dark'}}%%\njourney\n",
    ),
  )
  .map((parts) => parts.join(''));
