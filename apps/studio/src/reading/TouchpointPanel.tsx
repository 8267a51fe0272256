import type { Journey, Stage, Touchpoint } from '@sojourn/core';
import { ChevronLeft, ChevronRight, Diamond, Flame, Star, X, type IconNode } from 'lucide';
import { useWords } from '../i18n/useWords';
import { Icon } from '../ui/Icon';
import type { Address } from '../view/address';
import { linkTo } from '../view/useAddress';
import { CardNotes } from './CardNotes';
import { channelName } from './names';
import { Opportunities } from './Opportunities';
import { Paths } from './Paths';
import { Ratings } from './Ratings';
import { Sources } from './Sources';
import { Told } from './Told';
import './panel.css';

/** A touchpoint in its journey. */
export interface Place {
  journey: Journey;
  stage: Stage;
  touchpoint: Touchpoint;
}

interface TouchpointPanelProps extends Place {
  address: Address;
  onClose: () => void;
}

const momentIcons: Record<NonNullable<Touchpoint['moment']>, IconNode> = {
  truth: Diamond,
  pain: Flame,
  excellence: Star,
};

const contacts = { direct: undefined, indirect: 'indirect', none: 'alone' } as const;
const controls = { owned: undefined, partner: 'by-partner', 'third-party': 'third-party' } as const;

/** Where a touchpoint is, and how it is reached: one line above its title. */
function whereabouts({ journey, stage, touchpoint }: Place, words: ReturnType<typeof useWords>) {
  const section = words.pack.sections.touchpoint;
  const contact = contacts[touchpoint.contact ?? 'direct'];
  const channel = journey.channels.find(({ id }) => id === touchpoint.channel);
  const control = controls[touchpoint.control ?? channel?.control ?? 'owned'];
  return [
    stage.title,
    touchpoint.channel && channelName(journey, touchpoint.channel, words),
    control && section[control],
    contact && section[contact],
    touchpoint.owner,
  ].filter((part): part is string => part !== undefined && part !== '');
}

function Neighbours({ journey, touchpoint, address }: TouchpointPanelProps) {
  const { text } = useWords();
  const all = journey.stages.flatMap((stage) => stage.touchpoints);
  const index = all.findIndex(({ id }) => id === touchpoint.id);
  const neighbours = [
    { key: 'previous', to: all[index - 1], icon: ChevronLeft },
    { key: 'next', to: all[index + 1], icon: ChevronRight },
  ] as const;
  return neighbours.map(
    ({ key, to, icon }) =>
      to && (
        <a
          key={key}
          className="button quiet turn"
          href={linkTo({ ...address, touchpoint: to.id })}
          aria-label={text(key, { title: to.title })}
        >
          <Icon node={icon} />
        </a>
      ),
  );
}

/** Everything that the journey holds about one touchpoint, to be read. Renders an `<aside>`. */
export function TouchpointPanel(props: TouchpointPanelProps) {
  const { journey, touchpoint, onClose } = props;
  const words = useWords();
  const { text, pack } = words;
  const people = journey.personas.filter(({ id }) => touchpoint.personas?.includes(id));
  const content = { dir: 'auto', lang: journey.language } as const;
  const { moment } = touchpoint;
  return (
    <aside className="panel" aria-label={text('touchpoint')} tabIndex={0}>
      <div className="panel-head">
        <p className="meta">
          {whereabouts(props, words).map((part, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
        </p>
        <Neighbours {...props} />
        <button type="button" className="button quiet" aria-label={text('close')} onClick={onClose}>
          <Icon node={X} />
        </button>
      </div>
      <div>
        <h2 {...content}>
          {touchpoint.title.trim() === '' ? pack.sections.touchpoint.untitled : touchpoint.title}
        </h2>
        {moment && (
          <p className="moment" data-moment={moment}>
            <Icon node={momentIcons[moment]} />
            {pack.sections.touchpoint[moment]}
          </p>
        )}
      </div>
      {touchpoint.description !== undefined && <p {...content}>{touchpoint.description}</p>}
      <Told touchpoint={touchpoint} language={journey.language} />
      {people.length > 0 && (
        <section>
          <h3>{text('takePart')}</h3>
          <p {...content}>{people.map(({ name }) => name).join(' · ')}</p>
        </section>
      )}
      <Ratings {...props} />
      <CardNotes {...props} />
      <Opportunities {...props} />
      <Paths {...props} />
      <Sources {...props} />
    </aside>
  );
}
