import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatePage } from '../src/page/annotate-page.ts';
import { watchExtension } from '../src/page/watch-extension.ts';

export default defineUnlistedScript(() => {
  annotatePage(watchExtension());
});
