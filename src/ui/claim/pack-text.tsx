import { translate } from '../../comparison/translate.ts';
import type { Pack } from '../../story/types.ts';
import { useStrings } from '../strings/use-strings.ts';

/** A text of the pack, marked with its language where that is not the interface's. */
export function PackText({ pack, text }: { pack: Pack; text: string }) {
  const { language } = useStrings();
  const shown = translate(pack, text, language);
  return shown.language === language ? <>{shown.text}</> : <bdi lang={shown.language}>{shown.text}</bdi>;
}
