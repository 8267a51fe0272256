import { useMemo } from 'react';
import { downloadBytes } from '../documents/downloadJourney';
import { useWords, withoutIsolates } from '../i18n/useWords';
import { duplicateMap, removeMap, restoreMap } from '../keeping/changeMaps';
import { useStudio } from '../StudioContext';
import { linkTo } from '../view/useAddress';

/** What one does with a kept map, wherever it is listed; each says what has happened. */
export function useMapActions() {
  const { keeping, ask, tell } = useStudio();
  const { text } = useWords();
  return useMemo(() => {
    const refused = () => tell({ text: text('storageFailing') });
    return {
      rename: (key: string, title: string) => ask({ kind: 'rename', key, title }),
      duplicate(key: string, title: string) {
        const titleOf = (before: string) =>
          withoutIsolates(text('duplicateTitle', { title: before }));
        duplicateMap(keeping, key, titleOf).then((copy) => {
          if (copy === undefined) {
            tell({ text: text('unreadableMap') });
            return;
          }
          const onSelect = () => window.location.assign(linkTo({ map: copy, view: {} }));
          const action = { label: text('openMap'), onSelect };
          tell({ text: text('duplicated', { title }), action });
        }, refused);
      },
      async download(key: string, title: string) {
        const stored = await keeping.maps.load(key).catch(refused);
        if (stored) downloadBytes(title, new TextEncoder().encode(stored.text));
      },
      remove(key: string, title: string) {
        removeMap(keeping, key, title).then((removed) => {
          if (!removed) return;
          const onSelect = () => void restoreMap(keeping, removed).catch(refused);
          const action = { label: text('undo'), onSelect };
          tell({ text: text('removed', { title }), action });
        }, refused);
      },
    };
  }, [keeping, ask, tell, text]);
}
