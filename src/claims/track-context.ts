import type { SentenceAnalysis } from './analyse-sentence.ts';

/** What the sentences before one have brought up. */
export interface Context {
  /** The man whom "he" and bare role names most likely mean; null before any is named. */
  person: string | null;
  previous: ReadonlySet<string>;
  beforePrevious: ReadonlySet<string>;
  /** Earlier sentences of the same block. */
  block: ReadonlySet<string>;
  /** Headline and all sentences so far. */
  article: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Follows an article sentence by sentence. `people` are the concepts of men that a pronoun can stand for, by name.
 * The last one named is taken for the pronoun's, the simplest rule of reference that news prose mostly obeys.
 */
export class ContextTracker {
  readonly #people: readonly string[];
  #context: Context = {
    person: null,
    previous: nothing,
    beforePrevious: nothing,
    block: nothing,
    article: nothing,
  };
  #block = -1;

  constructor(people: readonly string[]) {
    this.#people = people;
  }

  /** The context of a sentence in the given block, before it is read. */
  at(block: number): Context {
    return block === this.#block ? this.#context : { ...this.#context, block: nothing };
  }

  /** Takes a sentence in. */
  pass(analysis: SentenceAnalysis, block: number): void {
    const concepts = new Set(analysis.spans.keys());
    const before = this.at(block);
    this.#block = block;
    let person = before.person;
    let latest = -1;
    for (const name of this.#people) {
      // The subject tends to come first: of several men in a sentence the first one is kept.
      const first = analysis.spans.get(name)?.[0]?.from;
      if (first !== undefined && (latest < 0 || first < latest)) [person, latest] = [name, first];
    }
    this.#context = {
      person,
      previous: concepts,
      beforePrevious: before.previous,
      block: new Set([...before.block, ...concepts]),
      article: new Set([...before.article, ...concepts]),
    };
  }
}
