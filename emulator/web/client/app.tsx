/** The page: the office, or a form as a citizen sees it. */
import { render } from 'preact';
import { CitizenPage } from './citizen/citizen-page.tsx';
import { OfficePage } from './office-page.tsx';

const form = /^\/forms\/d\/(?:e\/)?([\w-]+)/.exec(location.pathname)?.[1];
const root = document.getElementById('app');
if (root) render(form === undefined ? <OfficePage /> : <CitizenPage id={form} query={location.search} />, root);
