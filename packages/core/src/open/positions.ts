import type { Issue } from '../types';
import { readJson, wantedPlaces, type Wanted } from './readJson';
import { issueOf, type Finding } from './report';

/** The place of a pointer, or the nearest one around it that is in the text. */
function offsetOf(root: Wanted, path: string): number {
  let place = root;
  for (const step of path.split('/').slice(1)) {
    const child = place.children?.get(step);
    if (child?.offset === undefined) break;
    place = child;
  }
  return place.offset ?? 0;
}

/** Findings as issues, with line and column where the document came as text. */
export function positionedIssues(findings: readonly Finding[], text: string | undefined): Issue[] {
  const issues = findings.map(issueOf);
  if (text === undefined || issues.length === 0) return issues;
  const root = wantedPlaces(findings.map(({ path }) => path));
  if (findings.some(({ offset }) => offset === undefined)) readJson(text, root);
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  findings.forEach(({ path, offset = offsetOf(root, path) }, index) => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    Object.assign(issues[index] ?? {}, {
      line: low + 1,
      column: offset - (lineStarts[low] ?? 0) + 1,
    });
  });
  return issues;
}
