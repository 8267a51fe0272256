import { tokens, type ListedToken } from '@sojourn/tokens/list';
import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['highContrast', 'High contrast'],
  ['highContrastDark', 'Dark, high contrast'],
] as const;

type Theme = (typeof themes)[number][0];

/** A table that is wider than a phone scrolls inside itself, also by keys. */
function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="docs-scroll" role="group" aria-label={label} tabIndex={0}>
      <table className="docs-rows">{children}</table>
    </div>
  );
}

interface GroupProps {
  /** The first part of the tokens' names. */
  group: string;
}

function tokensOf(group: string): readonly ListedToken[] {
  return tokens.filter(({ name }) => name.startsWith(`${group}.`));
}

function valueOf(name: string, theme: Theme): string {
  const found = tokens.find((token) => token.name === name);
  if (!found) throw new Error(`There is no token ${name}; the page needs it to draw the others.`);
  return found[theme];
}

/** A colour with its value, on the page of its theme: some colours let it through. */
function Swatch({ token, theme }: { token: ListedToken; theme: Theme }) {
  const color = token[theme];
  return (
    <span className="docs-swatch">
      <span
        style={{
          background: `linear-gradient(${color}, ${color}), ${valueOf('color.page', theme)}`,
        }}
      />
      <code>{color}</code>
    </span>
  );
}

/** Whether it is said of any of them what it is for. */
function isDescribed(listed: readonly ListedToken[]): boolean {
  return listed.some(({ description }) => description !== undefined);
}

/** One row a colour, one column a theme. */
function FlatColors({ listed }: { listed: readonly ListedToken[] }) {
  const described = isDescribed(listed);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Name</th>
          {themes.map(([theme, title]) => (
            <th key={theme} scope="col">
              {title}
            </th>
          ))}
          {described && <th scope="col">For</th>}
        </tr>
      </thead>
      <tbody>
        {listed.map((token) => (
          <tr key={token.name}>
            <th scope="row">{token.name}</th>
            {themes.map(([theme]) => (
              <td key={theme}>
                <Swatch token={token} theme={theme} />
              </td>
            ))}
            {described && <td>{token.description}</td>}
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** One row a member of the group, one column a role, the themes below each other. */
function ColorMatrix({ listed }: { listed: readonly ListedToken[] }) {
  const parts = listed.map((token) => ({ token, parts: token.name.split('.') }));
  const members = [...new Set(parts.map(({ parts: [group, member] }) => `${group}.${member}`))];
  const roles = [...new Set(parts.map(({ parts: [, , role] }) => role))];
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Name</th>
          {roles.map((role) => (
            <th key={role} scope="col">
              .{role}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member}>
            <th scope="row">{member}</th>
            {roles.map((role) => {
              const token = listed.find(({ name }) => name === `${member}.${role}`);
              return (
                <td key={role}>
                  {token &&
                    themes.map(([theme]) => <Swatch key={theme} token={token} theme={theme} />)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** The colours of a group in each theme. Those of three parts are a matrix, the themes below each other. */
export function ColorTable({ group }: GroupProps) {
  const listed = tokensOf(group).filter(({ type }) => type === 'color');
  const deep = listed.some(({ name }) => name.split('.').length > 2);
  return (
    <Wide label={group}>
      {deep && (
        <caption>In each cell: light, dark, high contrast, dark with high contrast.</caption>
      )}
      {deep ? <ColorMatrix listed={listed} /> : <FlatColors listed={listed} />}
    </Wide>
  );
}

interface PlainTableProps extends GroupProps {
  /** What shows the value, where seeing it helps. */
  example?: (token: ListedToken) => ReactNode;
}

function PlainTable({ group, example }: PlainTableProps) {
  const listed = tokensOf(group);
  const described = isDescribed(listed);
  return (
    <Wide label={group}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Value</th>
          {example && <th scope="col">Looks like</th>}
          {described && <th scope="col">For</th>}
        </tr>
      </thead>
      <tbody>
        {listed.map((token) => (
          <tr key={token.name}>
            <th scope="row">{token.name}</th>
            <td>
              {[...new Set(themes.map(([theme]) => token[theme]))].map((value) => (
                <div key={value}>
                  <code>{value}</code>
                </div>
              ))}
            </td>
            {example && <td>{example(token)}</td>}
            {described && <td>{token.description}</td>}
          </tr>
        ))}
      </tbody>
    </Wide>
  );
}

/** The values of a group; one a theme where they differ. */
export function ValueTable({ group }: GroupProps) {
  return <PlainTable group={group} />;
}

/** The lengths of a group, each as a bar of that length. */
export function ScaleTable({ group }: GroupProps) {
  return (
    <PlainTable
      group={group}
      example={({ light }) => <span className="docs-bar" style={{ width: light }} />}
    />
  );
}

/** The sizes of type, each in a line of its own. */
export function TypeTable() {
  const styles = [...new Set(tokensOf('type').map(({ name }) => name.split('.')[1] ?? ''))];
  const read = (style: string, property: string) => valueOf(`type.${style}.${property}`, 'light');
  return (
    <Wide label="type">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Size / line height</th>
          <th scope="col">Weight</th>
          <th scope="col">Letter spacing</th>
          <th scope="col">Looks like</th>
        </tr>
      </thead>
      <tbody>
        {styles.map((style) => (
          <tr key={style}>
            <th scope="row">type.{style}</th>
            <td>
              <code>
                {read(style, 'size')} / {read(style, 'line-height')}
              </code>
            </td>
            <td>
              <code>{read(style, 'weight')}</code>
            </td>
            <td>
              <code>{read(style, 'letter-spacing')}</code>
            </td>
            <td>
              <Unstyled>
                <span
                  className="docs-type"
                  style={{
                    fontSize: read(style, 'size'),
                    lineHeight: read(style, 'line-height'),
                    fontWeight: read(style, 'weight'),
                    letterSpacing: read(style, 'letter-spacing'),
                  }}
                >
                  Asks for the last paper
                </span>
              </Unstyled>
            </td>
          </tr>
        ))}
      </tbody>
    </Wide>
  );
}
