import { Unstyled } from '@storybook/addon-docs/blocks';
import { shortcutGroups } from '../../packages/editor/src/actions/shortcuts';
import { shortcutText } from '../../packages/editor/src/JourneyEditor/shortcutText';
import { actions as words } from '../../packages/editor/src/i18n/en/actions';

interface KeyRow {
  keys: readonly string[];
  does: string;
}

/** Keys, and what each of them does. */
export function KeyTable({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <Unstyled>
      <table className="docs-rows" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Keys
            </th>
            <th role="columnheader" scope="col">
              What they do
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ keys, does }) => (
            <tr key={does} role="row">
              <th role="rowheader" scope="row">
                <span className="docs-kbd">
                  {keys.map((key) => (
                    <kbd key={key}>{shortcutText(key)}</kbd>
                  ))}
                </span>
              </th>
              <td role="cell">{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Unstyled>
  );
}

const inEditor = new Map(
  shortcutGroups.map(({ title, shortcuts }) => [
    title,
    shortcuts.map(({ keys, label }) => ({ keys, does: String(words[label]) })),
  ]),
);

/** One group of the editor's keys: the list that its own dialog shows. */
export function EditorKeys({ group }: { group: 'going' | 'doing' | 'moving' | 'everywhere' }) {
  return <KeyTable rows={inEditor.get(group) ?? []} />;
}
