import { render } from 'preact';
import { packs } from 'virtual:packs';
import { PopupPage } from '../../src/ui/popup/popup-page.tsx';
import '../../src/ui/popup/popup.css';

const root = document.querySelector('#root');
if (root) render(<PopupPage packs={packs} />, root);
