import type { PositionColumn } from '../../comparison/lay-out-positions.ts';
import { translate } from '../../comparison/translate.ts';
import type { Pack } from '../../story/types.ts';
import type { Strings } from '../strings/strings.ts';

/** A position in one phrase, by its label in English; null where none is taken. */
export function namePosition(label: string | null, denies: boolean, pack: Pack, strings: Strings): string {
  const name = label === null ? strings.text('noPosition') : translate(pack, label, strings.language).text;
  return denies ? strings.text('deniesThat', name) : name;
}

/** What a column is called in one phrase. */
export function nameColumn({ position, stance }: PositionColumn, pack: Pack, strings: Strings): string {
  return namePosition(position?.label ?? null, stance === 'denies', pack, strings);
}
