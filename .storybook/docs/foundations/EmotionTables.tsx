import { Unstyled } from '@storybook/addon-docs/blocks';
import { formatNumber, type Measure, type Sentiment } from '@sojourn/core';
import { curveEnglish as words, Face } from '@sojourn/react/kit';
import { onEmotionScale } from '../../patterns/emotionScale';
import { Row, Rows } from '../Rows';

const steps: readonly { sentiment: Sentiment; from: string; to: string }[] = [
  { sentiment: 'very-positive', from: 'above 1.5', to: '2' },
  { sentiment: 'positive', from: 'above 0.5', to: '1.5' },
  { sentiment: 'neutral', from: '−0.5', to: '0.5' },
  { sentiment: 'negative', from: '−1.5', to: 'below −0.5' },
  { sentiment: 'very-negative', from: '−2', to: 'below −1.5' },
];

/** The five steps: the face, the word, the values, the tokens. */
export function EmotionSteps() {
  return (
    <Rows head={['Word', 'Face', 'Values', 'Tokens']}>
      {steps.map(({ sentiment, from, to }) => (
        <Row
          key={sentiment}
          name={words[sentiment]}
          shows={
            <svg
              className="docs-face"
              data-feeling={sentiment}
              viewBox="-12 -12 24 24"
              aria-hidden="true"
            >
              <Face sentiment={sentiment} />
            </svg>
          }
          not={<code>emotion.{sentiment}</code>}
        >
          {from} to {to}
        </Row>
      ))}
    </Rows>
  );
}

function scale(name: string, min: number, max: number): Measure {
  return { id: name, name, kind: 'custom', scale: { min, max } };
}

const scales: readonly { measure: Measure; values: readonly number[]; formula: string }[] = [
  { measure: scale('1 to 5', 1, 5), values: [1, 2, 3, 4, 5], formula: 's − 3' },
  { measure: scale('1 to 7', 1, 7), values: [1, 2.5, 4, 5.5, 7], formula: '(s − 4) × 2/3' },
  { measure: scale('0 to 10', 0, 10), values: [0, 2.5, 5, 7.5, 10], formula: '(s − 5) × 0.4' },
  {
    measure: scale('−100 to 100', -100, 100),
    values: [-100, -50, 0, 50, 100],
    formula: 's / 50',
  },
];

/** Which answer on another scale is which emotion: computed by the sample on the page. */
export function ScaleConversions() {
  return (
    <Unstyled>
      <div className="docs-scroll" role="group" aria-label="Other scales" tabIndex={0}>
        <table className="docs-rows">
          <thead>
            <tr>
              <th scope="col">Their scale</th>
              <th scope="col">Emotion is</th>
              {steps.toReversed().map(({ sentiment }) => (
                <th key={sentiment} scope="col">
                  {words[sentiment]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scales.map(({ measure, values, formula }) => (
              <tr key={measure.id}>
                <th scope="row">{measure.name}</th>
                <td>
                  <code>{formula}</code>
                </td>
                {values.map((value) => (
                  <td key={value}>
                    {formatNumber(value, 'en', 1)} →{' '}
                    {formatNumber(onEmotionScale(value, measure), 'en', 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Unstyled>
  );
}
