import '@fontsource-variable/inter';
import './studio.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Studio } from './Studio';

const container = document.getElementById('studio');
if (!container) throw new Error('index.html has no element with the id "studio" to draw into.');
createRoot(container).render(
  <StrictMode>
    <Studio />
  </StrictMode>,
);
