import { pl as components } from '@sojourn/react/locales/pl';
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
import { history } from './history';
import { versions } from './versions';
import { conflicts } from './conflicts';
import { saving } from './saving';
import { notices } from './notices';
import { refusals } from './refusals';

export const pl: EditorLocalePack = packOf(components, {
  actions,
  moving,
  history,
  versions,
  conflicts,
  saving,
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
  notices,
  refusals,
});
