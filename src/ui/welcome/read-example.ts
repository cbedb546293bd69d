import { relateCoverage } from '../../claims/relate-coverage.ts';
import type { SentenceReading } from '../../claims/types.ts';
import type { Pack } from '../../story/types.ts';

interface ExampleSentence {
  text: string;
  claim: string;
  position: string | null;
  /** The value, where no position has it. */
  value?: string;
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
    text: 'Moscow can talk to both sides.',
    claim: 'moscow-as-conduit',
    position: 'go-between',
    cue: 'talk to both sides',
  },
  {
    text: 'In June the two had fought for eleven days.',
    claim: 'war-length',
    position: null,
    value: 'eleven days',
    cue: 'eleven days',
  },
];

/** The example read against a pack; empty where the pack does not have its claims. */
export function readExample(pack: Pack): SentenceReading[] {
  return example.flatMap(({ text, claim, position, value, cue }) => {
    if (!pack.claims.some(({ id }) => id === claim)) return [];
    const said = {
      claim,
      position,
      stance: 'asserts' as const,
      ...(value === undefined ? {} : { value }),
    };
    const start = text.indexOf(cue);
    return {
      text,
      block: 0,
      readings: [
        {
          ...said,
          ...relateCoverage(said, pack, null),
          score: 1,
          cues: [{ start, end: start + cue.length, for: 'position' as const }],
        },
      ],
    };
  });
}
