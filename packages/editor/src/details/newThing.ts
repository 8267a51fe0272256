import type { Command, Journey, Lane } from '@sojourn/core';
import { newId } from '../store/newId';

/** Five steps, as in a questionnaire. */
export const newMeasureScale = { min: 1, max: 5 } as const;

/** What can be added from a list in the details panel. */
export type ListedKind =
  'stage' | 'lane' | 'persona' | 'channel' | 'measure' | 'source' | 'opportunity' | 'action';

/** The lane that a journey gets next: of the first customary topic that it has no lane of. */
function nextLane({ lanes }: Pick<Journey, 'lanes'>): Pick<Lane, 'kind' | 'topic'> {
  const topics = ['doing', 'thinking', 'pain', 'gain', 'idea', 'note'] as const;
  const topic = topics.find((one) => !lanes.some((lane) => lane.topic === one)) ?? 'note';
  return { kind: 'cards', topic };
}

/** The command that adds a thing at the end of its list, called as it is said. */
export function addingCommand(
  kind: ListedKind,
  title: string,
  { journey, holder = '' }: { journey: Journey; holder?: string | undefined },
): { command: Command; id: string } {
  const id = newId(kind);
  switch (kind) {
    case 'stage':
      return { id, command: { type: 'stage.add', value: { id, title } } };
    case 'lane':
      return { id, command: { type: 'lane.add', value: { id, ...nextLane(journey) } } };
    case 'persona':
      return { id, command: { type: 'persona.add', value: { id, name: title } } };
    case 'channel':
      return { id, command: { type: 'channel.add', value: { id, name: title } } };
    case 'measure':
      return {
        id,
        command: {
          type: 'measure.add',
          value: { id, name: title, kind: 'custom', scale: newMeasureScale },
        },
      };
    case 'source':
      return { id, command: { type: 'source.add', value: { id, title, kind: 'interview' } } };
    case 'opportunity':
      return {
        id,
        command: {
          type: 'opportunity.add',
          value: { id, title, ...(holder !== '' && { at: [holder] }) },
        },
      };
    case 'action':
      return { id, command: { type: 'action.add', in: holder, value: { id, title } } };
    default:
      return kind satisfies never;
  }
}
