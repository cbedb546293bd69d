import { relateCoverage } from '../../claims/relate-coverage.ts';
import type { SentenceReading } from '../../claims/types.ts';
import type { Pack } from '../../story/types.ts';

interface ExampleSentence {
  text: string;
  claim: string;
  position: string | null;
  /** The words that decide. */
  cue: string;
}

/** Sentences as an article might have them. Written for this page; their coverage is the real one. */
const example: ExampleSentence[] = [
  {
    text: 'The Israeli prime minister asked the Russian president to tell Iran that no attack is planned.',
    claim: 'message-relayed',
    position: 'asked',
    cue: 'asked the Russian president',
  },
  {
    text: 'The message was passed on in a single phone call.',
    claim: 'how-many-calls',
    position: 'one',
    cue: 'a single phone call',
  },
  {
    text: 'Behind it stood the fear that Iran, expecting a strike, might strike first.',
    claim: 'motive-preemption',
    position: 'fear-of-first-strike',
    cue: 'might strike first',
  },
];

/** The example read against a pack; empty where the pack does not have its claims. */
export function readExample(pack: Pack): SentenceReading[] {
  return example.flatMap(({ text, claim, position, cue }) => {
    if (!pack.claims.some(({ id }) => id === claim)) return [];
    const statement = { claim, position, stance: 'asserts' } as const;
    const start = text.indexOf(cue);
    return {
      text,
      block: 0,
      readings: [
        {
          ...statement,
          ...relateCoverage(statement, pack, null),
          score: 1,
          cues: [{ start, end: start + cue.length, for: 'position' as const }],
        },
      ],
    };
  });
}
