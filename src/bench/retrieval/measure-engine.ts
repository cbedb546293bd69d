import { medianOf } from '../median-of.ts';
import { type Answer, chooseThreshold, judgeRefusals } from './judge-refusals.ts';
import type { Clef, ClefQuery } from './read-clef.ts';
import type { Engine } from './search-engines.ts';

/** What an engine did in one run. */
export interface EngineFigures {
  name: string;
  /** Mean average precision at five over the test queries; each has one gold claim. */
  map5: number;
  /** Accept or refuse at the threshold chosen on dev; null where too few queries were searched to choose one. */
  f1: number | null;
  presenceF1: number | null;
  threshold: number | null;
  /** Per query. */
  medianMs: number;
  indexMs: number;
  indexBytes: number;
  testQueries: number;
  devQueries: number;
}

/** Time that an engine may take for a split; a slow one gets as many queries as fit, evenly over the split. */
export interface Budget {
  devMs: number;
  testMs: number;
}

/** Fewer dev queries than this choose no threshold. */
const leastToChoose = 15;
const slowMs = 20;
const ranks = 5;

/** Measures an engine over the claims of CLEF, whose numbers are their places in the list. */
export function measureEngine(engine: Engine, clef: Clef, budget: Budget): EngineFigures {
  const dev = searchAll(engine, clef, clef.dev, budget.devMs);
  const test = searchAll(engine, clef, clef.test, budget.testMs);
  const judge = (measure: 'f1' | 'presenceF1') =>
    dev.times.length < leastToChoose
      ? null
      : judgeRefusals(test.answers, chooseThreshold(dev.answers, measure));
  const accepted = judge('f1');
  return {
    name: engine.name,
    map5: test.precision.reduce((sum, value) => sum + value, 0) / Math.max(1, test.precision.length),
    f1: accepted?.f1 ?? null,
    presenceF1: judge('presenceF1')?.presenceF1 ?? null,
    threshold: accepted?.threshold ?? null,
    medianMs: medianOf(test.times),
    indexMs: engine.indexMs,
    indexBytes: engine.indexBytes,
    testQueries: test.times.length,
    devQueries: dev.times.length,
  };
}

function searchAll(engine: Engine, { claims }: Clef, queries: readonly ClefQuery[], budgetMs: number) {
  const sameAs = new Map(claims.map(({ id, sameAs: same }) => [id, same]));
  const found = { answers: [] as Answer[], precision: [] as number[], times: [] as number[] };
  const start = performance.now();
  for (const { text, gold } of takeSample(engine, queries, budgetMs)) {
    if (performance.now() - start > budgetMs) break;
    const before = performance.now();
    const hits = engine.search(text, ranks);
    found.times.push(performance.now() - before);
    const rank = hits.slice(0, ranks).findIndex(({ at }) => claims[at]?.id === gold);
    found.precision.push(rank < 0 ? 0 : 1 / (rank + 1));
    const isGold = (at: number) => claims[at]?.sameAs === sameAs.get(gold);
    const [first] = hits;
    // Taken out before anything is measured: what a hit leads by, or is behind, must not tell that the claim was there.
    const [firstWithout] = engine.search(text, 1, (at) => !isGold(at));
    found.answers.push(
      { score: first?.score ?? 0, right: first !== undefined && isGold(first.at), isThere: true },
      { score: firstWithout?.score ?? 0, right: false, isThere: false },
    );
  }
  return found;
}

/** All queries, or for a slow engine as many as the budget allows, taken evenly. */
function takeSample(engine: Engine, queries: readonly ClefQuery[], budgetMs: number): ClefQuery[] {
  const [first] = queries;
  if (!first) return [];
  const start = performance.now();
  engine.search(`${first.text} `, ranks);
  const ms = performance.now() - start;
  const step = ms < slowMs ? 1 : Math.max(1, Math.ceil((queries.length * ms) / budgetMs));
  return queries.filter((_, i) => i % step === 0);
}
