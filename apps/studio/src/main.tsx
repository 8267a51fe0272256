import '@fontsource-variable/inter';
import './studio.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepOffline } from './keepOffline';
import { Studio } from './Studio';

const container = document.getElementById('studio');
if (!container) throw new Error('index.html has no element with the id "studio" to draw into.');
createRoot(container).render(
  <StrictMode>
    <Studio />
  </StrictMode>,
);

// The development server gives new files each time: nothing of it is kept.
if (import.meta.env.PROD) window.addEventListener('load', keepOffline);
