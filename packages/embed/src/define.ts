import { defineElements } from './elements';

defineElements();
