import type { SaveState } from '@sojourn/editor';
import { Check, CircleAlert, LoaderCircle } from 'lucide';
import { useWords } from '../i18n/useWords';
import { useStudio } from '../StudioContext';
import { Icon } from '../ui/Icon';

const looks = {
  saved: { icon: Check, label: 'saved' },
  saving: { icon: LoaderCircle, label: 'saving' },
  unsaved: { icon: CircleAlert, label: 'notSaved' },
  passing: { icon: CircleAlert, label: 'notKept' },
} as const;

/** Whether all of the map is saved, in one word. What to do stands under the bar. Renders a `<span>`. */
export function SaveStatus({ save }: { save: SaveState }) {
  const { text } = useWords();
  const { isPassing } = useStudio().keeping;
  const { icon, label } = looks[isPassing ? 'passing' : save.kind];
  return (
    <span className="save-status" data-save={isPassing ? 'unsaved' : save.kind}>
      <Icon node={icon} />
      {text(label)}
    </span>
  );
}
