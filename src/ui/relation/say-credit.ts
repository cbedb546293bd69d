import type { SharedCredit } from '../../comparison/find-shared-credit.ts';
import { translate } from '../../comparison/translate.ts';
import type { Pack } from '../../story/types.ts';
import { isolate } from '../strings/isolate.ts';
import type { Strings } from '../strings/strings.ts';

/** "All 7 credit KAN", "5 of 7 credit KAN". */
export function sayShared({ name, count, of }: SharedCredit, strings: Strings): string {
  if (count < of) return strings.plural('someCredit', count, of, name);
  return count === 2 ? strings.text('bothCredit', name) : strings.plural('allCredit', count, name);
}

/** A credited name in the interface's language where it is translated, set apart: it may run the other way. */
export function nameApart(name: string, pack: Pack, strings: Strings): string {
  return isolate(translate(pack, name, strings.language).text);
}
