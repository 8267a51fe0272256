import { checkContrast, type ContrastFinding, type Theme } from '@sojourn/tokens/brand';
import { useId, useMemo } from 'react';

/** The worst finding of each colour, with how many more it has. */
function worstOf(findings: readonly ContrastFinding[]): [ContrastFinding, number][] {
  const worst = new Map<string, [ContrastFinding, number]>();
  for (const finding of findings) {
    const found = worst.get(finding.foreground);
    if (found) found[1] += 1;
    else worst.set(finding.foreground, [finding, 0]);
  }
  return [...worst.values()];
}

function countOf(findings: number): string {
  if (findings === 0) return 'Every pair of colours is easy enough to read.';
  return findings === 1
    ? 'One pair is too close to read.'
    : `${findings} pairs are too close to read.`;
}

interface BuilderFindingsProps {
  theme: Theme;
  onUse: (name: string, color: string) => void;
}

/** What the contrast check finds in the theme, in words, and what would mend it. */
export function BuilderFindings({ theme, onUse }: BuilderFindingsProps) {
  const findings = useMemo(() => checkContrast(theme), [theme]);
  const id = useId();
  return (
    <section className="builder-findings" aria-labelledby={id}>
      <h2 id={id}>Contrast</h2>
      <p role="status">{countOf(findings.length)}</p>
      <ul>
        {worstOf(findings).map(([{ foreground, message, suggestion }, others]) => (
          <li key={foreground}>
            <p>{message}</p>
            {others > 0 && <p>{others} more with the same colour.</p>}
            {suggestion !== undefined && (
              <button type="button" onClick={() => onUse(foreground, suggestion)}>
                Use {suggestion} for {foreground}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
