import { render } from 'preact';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import '../../src/ui/options/page.css';

const root = document.querySelector('#root');
if (root) render(<OptionsPage />, root);
