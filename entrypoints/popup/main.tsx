import { render } from 'preact';
import { packs } from 'virtual:packs';
import { isPack } from '../../src/story/check-compiled.ts';
import { PopupPage } from '../../src/ui/popup/popup-page.tsx';
import '../../src/ui/popup/popup.css';

const root = document.querySelector('#root');
if (root) render(<PopupPage packs={packs.filter(isPack)} />, root);
