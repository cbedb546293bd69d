import { render } from 'preact';
import { packs } from 'virtual:packs';
import { isPack } from '../../src/story/check-compiled.ts';
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx';
import '../../src/ui/options/page.css';
import '../../src/ui/welcome/welcome.css';

const root = document.querySelector('#root');
if (root) render(<WelcomePage packs={packs.filter(isPack)} />, root);
