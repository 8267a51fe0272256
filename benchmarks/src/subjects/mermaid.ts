import type { Journey, Touchpoint } from '@sojourn/core';
import mermaid from 'mermaid';
import type { MakeSubject } from './subject';

function scoreOf({ ratings }: Touchpoint): number {
  const emotion = ratings.find(({ measure }) => measure === 'emotion')?.value ?? 0;
  return Math.round(emotion) + 3;
}

/** A Mermaid `journey` with the same stages, touchpoints and emotions. */
function textOf(journey: Journey): string {
  const plain = (text: string) => text.replace(/[:;#]/g, ' ');
  const sections = journey.stages.flatMap((stage) => [
    `  section ${plain(stage.title)}`,
    ...stage.touchpoints.map(
      (touchpoint) => `    ${plain(touchpoint.title)}: ${scoreOf(touchpoint)}: Customer`,
    ),
  ]);
  return ['journey', `  title ${plain(journey.title)}`, ...sections].join('\n');
}

mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000 });

export const mermaidJourney: MakeSubject = (element, journey) => {
  const text = textOf(journey);
  return {
    async show() {
      const { svg } = await mermaid.render('mermaid-journey', text);
      element.innerHTML = svg;
    },
    remove: () => element.replaceChildren(),
  };
};
