/**
 * Lines the document's texts up with the interface around them, whichever way each of them is
 * written: a column of names stays a column.
 */
export const contentRules = `
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
