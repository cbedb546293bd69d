import { matchers } from 'virtual:matchers';
import { packs } from 'virtual:packs';
import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../src/background/run-background.ts';
import { loadScorers } from '../src/claims/load-scorers.ts';

export default defineBackground({
  type: 'module',
  main() {
    runBackground({
      stories: { packs, matchers, scorers: loadScorers() },
      scripts: { gate: '/gate.js', annotator: '/annotator.js' },
      welcome: '/welcome.html',
    });
  },
});
