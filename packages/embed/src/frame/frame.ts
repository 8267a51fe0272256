// The script of the frame page. Classic, not a module: in a sandbox a module is not loaded.
import { defineElements } from '../elements';
import { runFrame } from './runFrame';

defineElements();
runFrame(window);
