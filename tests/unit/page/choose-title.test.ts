import { expect, test } from 'vitest';
import { chooseTitle } from '../../../src/page/choose-title.ts';

test.each([
  [
    'Israel asks Putin to calm Iran',
    'Israel asks Putin to calm Iran | The Daily',
    'Israel asks Putin to calm Iran',
  ],
  ['Israel asks Putin to calm Iran', 'The tide gauge | The Daily', 'The tide gauge | The Daily'],
  ['Путин передал послание', 'Путин передал послание — Новости', 'Путин передал послание'],
  ['', 'The tide gauge', 'The tide gauge'],
  ['The tide gauge', '', 'The tide gauge'],
  ['', '', ''],
])('shared as %j, in the tab %j: %j', (forSharing, inTab, title) => {
  expect(chooseTitle(forSharing, inTab)).toBe(title);
});
