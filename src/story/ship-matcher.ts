import type { ShippedTable } from '../text/text-table.ts';
import type { LinearScorers } from './learnt-story.ts';
import type { Matcher, MatcherCore, OpenedMatcher } from './matcher-types.ts';
import { shipStoryLanguage } from './story-language.ts';
import { WeightTable, writeWeights } from './weight-table.ts';

/**
 * A matcher as it ships: texts that are opened when an article has to be read. A background starts for every event and reads
 * an article for few of them, in one language.
 */
export interface ShippedMatcher {
  story: string;
  /** Claims that it has patterns for. */
  claims: string[];
  /** JSON of a MatcherCore, what was learnt without the weights. */
  core: string;
  weights: Record<ScorerName, ShippedTable>;
  /** Language → JSON of a ShippedStoryLanguage. */
  languages: Record<string, string>;
}

type ScorerName = 'linear' | 'positions';

/** Makes a compiled matcher ready to ship. Throws where its words or weights cannot be written. */
export function shipMatcher({ words, ...core }: Matcher): ShippedMatcher {
  const { learnt } = core;
  const bare: MatcherCore = {
    ...core,
    learnt: learnt && {
      ...learnt,
      linear: { ...learnt.linear, weights: {} },
      positions: { ...learnt.positions, weights: {} },
    },
  };
  return {
    story: core.story,
    claims: core.patterns.map(({ claim }) => claim),
    core: JSON.stringify(bare),
    weights: { linear: shipWeights(learnt?.linear), positions: shipWeights(learnt?.positions) },
    languages: Object.fromEntries(
      Object.keys(words).map((language) => [language, shipStoryLanguage({ words, ...core }, language)]),
    ),
  };
}

function shipWeights(scorers: LinearScorers | undefined): ShippedTable {
  const weights = scorers?.weights ?? {};
  if (weights instanceof WeightTable) throw new Error('what was opened is not shipped again');
  return writeWeights(weights);
}

const opened = new WeakMap<ShippedMatcher, OpenedMatcher>();

/** Opens what shipMatcher made; the result is kept. Throws where the text is damaged. */
export function openMatcher(shipped: ShippedMatcher): OpenedMatcher {
  const known = opened.get(shipped);
  if (known) return known;
  const { learnt, ...core }: MatcherCore = JSON.parse(shipped.core);
  const open = (name: ScorerName, scorers: LinearScorers): LinearScorers => ({
    ...scorers,
    weights: new WeightTable(shipped.weights[name]),
  });
  const matcher = {
    ...core,
    learnt: learnt && {
      ...learnt,
      linear: open('linear', learnt.linear),
      positions: open('positions', learnt.positions),
    },
    languages: shipped.languages,
  };
  opened.set(shipped, matcher);
  return matcher;
}
