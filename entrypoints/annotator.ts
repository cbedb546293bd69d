import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatePage } from '../src/page/annotate-page.ts';
import { watchExtension } from '../src/page/watch-extension.ts';

// What it returns goes to the background, which puts it into the frames where the article is not here.
export default defineUnlistedScript(() => annotatePage(watchExtension));
