import { ar as components } from '@sojourn/react/locales/ar';
import { packOf, type EditorLocalePack } from '../types';
import { details } from './details';
import { editor } from './editor';
import { fields } from './fields';
import { pasting } from './pasting';
import { scoring } from './scoring';
import { find } from './find';
import { problems } from './problems';
import { starting } from './starting';
import { viewing } from './viewing';

export const ar: EditorLocalePack = packOf(components, {
  details,
  editor,
  fields,
  pasting,
  scoring,
  find,
  problems,
  starting,
  viewing,
});
