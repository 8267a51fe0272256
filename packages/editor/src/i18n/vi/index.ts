import { vi as components } from '@sojourn/react/locales/vi';
import { packOf, type EditorLocalePack } from '../types';
import { details } from './details';
import { comments } from './comments';
import { personaEditor } from './personaEditor';
import { personas } from './personas';
import { editor } from './editor';
import { fields } from './fields';
import { pasting } from './pasting';
import { scoring } from './scoring';
import { find } from './find';
import { grid } from './grid';
import { problems } from './problems';
import { starting } from './starting';
import { viewing } from './viewing';
import { actions } from './actions';
import { moving } from './moving';

export const vi: EditorLocalePack = packOf(components, {
  actions,
  moving,
  details,
  personas,
  personaEditor,
  comments,
  editor,
  fields,
  pasting,
  scoring,
  find,
  grid,
  problems,
  starting,
  viewing,
});
