import type { CurveSeries } from '@sojourn/core';
import type { LineLook } from './lineLooks';

/** A short piece of a line, as a key shows it. Renders an `<svg>`. */
export function LineSwatch({ series, look }: { series: CurveSeries; look: LineLook | undefined }) {
  return (
    <svg aria-hidden="true" width="24" height="12">
      <g
        data-part="line"
        data-aspect={series.aspect}
        data-viewpoint={series.viewpoint}
        data-tone={series.tone}
      >
        <path d="M1,6H23" strokeDasharray={look?.dash} />
        {look && <path data-part="marker" transform="translate(12 6)" d={look.marker} />}
      </g>
    </svg>
  );
}
