import type {
  ComparedRow,
  ComparedText,
  ComparedTexts,
  ComparedTrait,
  Persona,
} from '@sojourn/core';
import type { contentAttributes } from '../../i18n/attributes';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { Diamond } from '../../internal/icons';
import { markSize, PersonaSign } from '../TraitScale/PersonaMark';
import { TraitLine } from '../TraitScale/TraitLine';
import { marksHeight, TraitMarks } from '../TraitScale/TraitMarks';
import { isOwnText, type ComparedWords } from './useComparedWords';

interface PartProps {
  personas: readonly Persona[];
  words: ComparedWords;
  content: ReturnType<typeof contentAttributes>;
}

/** What each has of a list, or says in a word. What nobody else has carries a sign. */
function TextsRow({ row, personas, words, content }: PartProps & { row: ComparedTexts }) {
  const { field, cells } = row;

  function shown({ text, only }: ComparedText, name: string) {
    return (
      <>
        {only && (
          <>
            <Icon node={Diamond} />
            <span data-heard>{words.text('onlyOne', { name })} </span>
          </>
        )}
        <span {...(isOwnText(field) && content)}>{words.shown(field, text)}</span>
      </>
    );
  }

  return (
    <tr>
      <th scope="row" {...(field === 'fact' && content)}>
        {words.subjectOf(row)}
      </th>
      {cells.map((texts, person) => (
        <td key={person}>
          {texts.length === 0 ? (
            <span data-part="nothing">{words.text('nothing')}</span>
          ) : (
            <ul role="list">
              {texts.map((text, index) => (
                <li key={index} data-only={text.only}>
                  {shown(text, personas[person]?.name ?? '')}
                </li>
              ))}
            </ul>
          )}
        </td>
      ))}
    </tr>
  );
}

/** All on one scale, and below it the place of each. */
function TraitRows({ row, personas, words, content }: PartProps & { row: ComparedTrait }) {
  const { label, low, high, values } = row;
  return (
    <>
      <tr data-part="trait">
        <th scope="row" rowSpan={2} {...content}>
          {hasText(label) ? label : low}
        </th>
        <td colSpan={personas.length}>
          <div>
            <TraitLine
              {...{ low, high, content }}
              height={marksHeight(values)}
              inset={markSize / 2}
            >
              <TraitMarks personas={personas} values={values} />
            </TraitLine>
          </div>
        </td>
      </tr>
      <tr>
        {values.map((value, index) => (
          <td key={index}>
            {value === undefined || personas[index] === undefined ? (
              <span data-part="nothing">{words.text('nothing')}</span>
            ) : (
              <div data-part="value">
                <PersonaSign persona={personas[index]} index={index} />
                <span data-heard>
                  {words.persona('trait', { label, low, high, share: words.share(value) })}
                </span>
                <span aria-hidden="true">{words.share(value)}</span>
              </div>
            )}
          </td>
        ))}
      </tr>
    </>
  );
}

/** One subject, a cell for each persona. Renders one `<tr>`, or two for a trait. */
export function ComparisonRow({ row, ...rest }: PartProps & { row: ComparedRow }) {
  const { words } = rest;
  if (row.kind === 'texts') return <TextsRow row={row} {...rest} />;
  if (row.kind === 'trait') return <TraitRows row={row} {...rest} />;
  return (
    <tr>
      <th scope="row">{words.text('share')}</th>
      {row.values.map((share, index) => (
        <td key={index}>
          {share === undefined ? (
            <span data-part="nothing">{words.text('nothing')}</span>
          ) : (
            words.share(share)
          )}
        </td>
      ))}
    </tr>
  );
}
