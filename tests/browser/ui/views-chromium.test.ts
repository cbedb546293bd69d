import { launchChromium } from '../../../src/drive/chromium.ts';
import { crossedDresses, dresses, lookOverViews } from './look-over-views.ts';

lookOverViews('chromium', launchChromium, [...dresses, ...crossedDresses]);
