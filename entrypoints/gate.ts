import { gates } from 'virtual:gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardGate } from '../src/page/guard-gate.ts';
import { reachBackground } from '../src/page/reach-background.ts';
import { whenShown } from '../src/page/when-shown.ts';

export default defineUnlistedScript(() => whenShown(() => guardGate(gates, reachBackground('gate'))));
