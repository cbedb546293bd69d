import { render } from 'preact';
import { packs } from 'virtual:packs';
import { isPack } from '../../src/story/check-compiled.ts';
import { PanelPage } from '../../src/ui/panel/panel-page.tsx';
import '../../src/ui/panel/panel.css';

const root = document.querySelector('#root');
if (root) render(<PanelPage packs={packs.filter(isPack)} />, root);
