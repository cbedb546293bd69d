import type { Voice, VoiceSource } from '../../comparison/group-voices.ts';
import { certaintyLabel } from '../relation/relation-words.ts';
import { useStrings } from '../strings/use-strings.ts';
import { linkToPassage } from '../../comparison/link-to-passage.ts';
import { SourceFacts } from './source-facts.tsx';

/** What one source says, with the way to its page. */
export function SourceEntry({ entry: { source, coverage } }: { entry: VoiceSource }) {
  const strings = useStrings();
  return (
    <div class="source-entry">
      <div class="source-head">
        <a href={linkToPassage(source, coverage)} target="_blank" rel="noopener noreferrer" class="outlet">
          <bdi>{source.outlet}</bdi>
          <span class="visually-hidden">{strings.text('opensInNewTab')}</span>
        </a>
        <span class="certainty small soft">{strings.text(certaintyLabel[coverage.certainty])}</span>
      </div>
      <SourceFacts source={source} />
      <p class="says note" lang="en" dir="auto">
        {coverage.says}
        {coverage.quote && (
          <q lang={source.language} dir="auto">
            {coverage.quote}
          </q>
        )}
      </p>
    </div>
  );
}

/** One independent voice: a source, or an agency with those that repeat it folded into it. */
export function VoiceEntry({ voice }: { voice: Voice }) {
  const strings = useStrings();
  const [first, ...reprints] = voice.sources;
  if (!first) return null;
  return (
    <li class="voice">
      {voice.via && (
        <p class="via small soft">
          {strings.plural('repeats', voice.sources.length, `\u2068${voice.via}\u2069`)}
        </p>
      )}
      <SourceEntry entry={first} />
      {reprints.length > 0 && (
        <details class="reprints">
          <summary class="small">{strings.plural('moreReprints', reprints.length)}</summary>
          {reprints.map((entry) => (
            <SourceEntry key={entry.source.id} entry={entry} />
          ))}
        </details>
      )}
    </li>
  );
}
