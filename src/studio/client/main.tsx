// Where the client begins: the window is opened, and drawn into the page that the server gave.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openStudio } from './store/studio.ts';
import { firstLanguage, rememberLanguage } from './words.ts';

// A file that is dropped beside its place would take the window away.
for (const name of ['dragover', 'drop']) addEventListener(name, (event) => event.preventDefault());

const root = document.getElementById('root');
if (root) {
  const language = firstLanguage(localStorage, navigator.languages, document.cookie);
  rememberLanguage(localStorage, language);
  const studio = openStudio(localStorage);
  createRoot(root).render(
    <StrictMode>
      <App studio={studio} language={language} />
    </StrictMode>,
  );
}
