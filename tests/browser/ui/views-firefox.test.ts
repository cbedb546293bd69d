import { launchFirefox } from '../../../src/drive/firefox.ts';
import { dresses, lookOverViews } from './look-over-views.ts';

lookOverViews('firefox', launchFirefox, dresses);
