import type { Field, FieldGroup } from '../../fields';
import type { Describer } from './Describer';

/** What a persona holds. */
export function personaFields({
  text,
  label,
  choices,
  reference,
}: Describer): (Field | FieldGroup)[] {
  const texts = (
    name: 'goals' | 'motivations' | 'pains' | 'feelings' | 'behaviours' | 'needs',
  ): Field => ({ kind: 'texts', name, label: label(name), required: true });
  return [
    { kind: 'text', name: 'name', label: label('name'), required: true },
    { kind: 'text', name: 'role', label: label('role') },
    { kind: 'text', name: 'segment', label: label('segment') },
    { kind: 'share', name: 'share', label: label('share'), hint: text('personaShareHint') },
    {
      kind: 'group',
      name: 'words',
      title: text('inWords'),
      fields: [
        { kind: 'longText', name: 'quote', label: label('quote') },
        { kind: 'longText', name: 'story', label: label('story') },
      ],
    },
    {
      kind: 'group',
      name: 'moves',
      title: text('moves'),
      fields: [
        texts('goals'),
        texts('motivations'),
        texts('pains'),
        texts('feelings'),
        texts('behaviours'),
        texts('needs'),
        {
          kind: 'references',
          name: 'channels',
          label: label('channels'),
          required: true,
          ...reference('channel'),
        },
      ],
    },
    {
      kind: 'group',
      name: 'facts',
      title: text('factsAndTraits'),
      fields: [
        { kind: 'facts', name: 'facts', label: label('facts'), required: true },
        { kind: 'traits', name: 'traits', label: label('traits'), required: true },
      ],
    },
    {
      kind: 'group',
      name: 'evidence',
      title: text('evidence'),
      fields: [
        {
          kind: 'choice',
          name: 'provenance',
          label: label('provenance'),
          choices: choices('provenance'),
        },
        {
          kind: 'references',
          name: 'sources',
          label: label('sources'),
          required: true,
          ...reference('source'),
        },
        { kind: 'date', name: 'updatedOn', label: label('updatedOn') },
      ],
    },
    {
      kind: 'group',
      name: 'look',
      title: text('portraitAndColour'),
      folded: true,
      fields: [
        { kind: 'tone', name: 'tone', label: label('tone') },
        { kind: 'image', name: 'portrait', label: label('portrait') },
      ],
    },
  ];
}
