import { Globe } from 'lucide';
import { useId } from 'react';
import { languageNames } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { useStudio } from '../StudioContext';
import { Icon } from '../ui/Icon';
import { DisplayMenu } from './DisplayMenu';

/** Opens language, theme and density. Renders a `<button>`. */
export function DisplayButton() {
  const { text, language } = useWords();
  const { settings, changeSettings } = useStudio();
  const id = useId();
  return (
    <>
      <button type="button" className="button quiet" popoverTarget={id}>
        <Icon node={Globe} />
        <span className="hidden">{text('display')}</span>
        <span className="language">{languageNames[language]}</span>
      </button>
      <DisplayMenu id={id} settings={settings} onChange={changeSettings} />
    </>
  );
}
