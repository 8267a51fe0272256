import { Unstyled } from '@storybook/addon-docs/blocks';
import { Icon, laneIcon, laneWords, touchpointWords } from '@sojourn/react/kit';
import type { Lane } from '@sojourn/core';
import { channels } from '../../../packages/react/src/i18n/en/channels';
import { channelIcon } from '../../../packages/react/src/internal/channelIcons';
import * as viewIcons from '../../../packages/react/src/internal/icons';
import * as editorIcons from '../../../packages/editor/src/ui/icons';

interface NamedIcon {
  /** What it stands for, or what it is called. */
  name: string;
  /** What a document writes to get it. */
  id?: string;
  node: viewIcons.IconNode;
}

function Icons({ icons }: { icons: readonly NamedIcon[] }) {
  return (
    <Unstyled>
      <ul className="docs-icons">
        {icons.map(({ name, id, node }) => (
          <li key={id ?? name}>
            <Icon node={node} />
            <Icon node={node} size={20} />
            <span>
              {name}
              {id !== undefined && id !== name && <code>{id}</code>}
            </span>
          </li>
        ))}
      </ul>
    </Unstyled>
  );
}

const channelSet: NamedIcon[] = Object.entries(channels).map(([id, name]) => ({
  name,
  id,
  node: channelIcon(id),
}));

/** The seventeen channels that need no declaration, and what any other gets. */
export const ChannelIcons = () => (
  <Icons icons={[...channelSet, { name: 'Any other channel', node: channelIcon() }]} />
);

const kinds: readonly Lane['kind'][] = ['curve', 'scores', 'rollup', 'opportunities', 'paths'];

const laneSet: NamedIcon[] = Object.entries(laneWords)
  .filter(([id]) => id !== 'touchpoints' && id !== 'cards')
  .map(([id, name]) => {
    const kind = kinds.find((one) => one === id);
    const topic = id as NonNullable<Lane['topic']>;
    return {
      name,
      id,
      node: laneIcon(kind ? { id, kind } : { id, kind: 'cards', topic }),
    };
  });

/** What stands before the title of a lane, by its kind or its topic. */
export const LaneIcons = () => <Icons icons={laneSet} />;

const { Diamond, Flame, Star, ArrowUpRight } = viewIcons;

const markSet: NamedIcon[] = [
  { name: touchpointWords.truth, id: 'truth', node: Diamond },
  { name: touchpointWords.pain, id: 'pain', node: Flame },
  { name: touchpointWords.excellence, id: 'excellence', node: Star },
  { name: touchpointWords.nested, node: ArrowUpRight },
];

/** The marks of a touchpoint. */
export const MarkIcons = () => <Icons icons={markSet} />;

const named = new Set([...channelSet, ...laneSet, ...markSet].map(({ node }) => node));

function restOf(icons: Readonly<Record<string, viewIcons.IconNode>>): NamedIcon[] {
  return Object.entries(icons)
    .filter(([, node]) => !named.has(node))
    .map(([name, node]) => ({ name, node }));
}

/** The others that the views use: in controls and before words. */
export const ViewIcons = () => <Icons icons={restOf(viewIcons)} />;

const inViews = new Set<viewIcons.IconNode>(Object.values(viewIcons));

/** What the editor's buttons and menus add. */
export const EditorIcons = () => (
  <Icons icons={restOf(editorIcons).filter(({ node }) => !inViews.has(node))} />
);
