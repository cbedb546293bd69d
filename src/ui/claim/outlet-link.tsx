import type { Source } from '../../story/types.ts';
import { useStrings } from '../strings/use-strings.ts';

interface Props {
  source: Source;
  /** Its page, or the passage that is spoken of. */
  href: string;
  /** Set in bold where the outlet heads what stands below. */
  heads?: boolean;
}

/** An outlet by name, with the way to its page. */
export function OutletLink({ source, href, heads = true }: Props) {
  const strings = useStrings();
  return (
    <a href={href} class={heads ? 'outlet' : undefined} target="_blank" rel="noopener noreferrer">
      <bdi>{source.outlet}</bdi>
      <span class="visually-hidden">{strings.text('opensInNewTab')}</span>
    </a>
  );
}
