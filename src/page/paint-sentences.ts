import type { Paint } from '../session/messages.ts';
import { nameFlash, nameHighlight, nameHover } from './highlight-names.ts';
import type { Ground } from './highlight-names.ts';
import { locateSentence, saysSentence } from './locate-sentence.ts';
import { makeAlarm } from './make-alarm.ts';
import { isConnected } from './read-node.ts';
import type { Place } from './locate-sentence.ts';

const flashMs = 1600;

const isInPage = (range: Range): boolean => isConnected(range.startContainer);

/**
 * The painted sentences of a page: entries of its highlight registry, which belongs to the page too. Whatever the
 * page does to the registry, nothing here throws, and the next painting puts it right.
 */
export class Painting {
  readonly #prefix: string;
  readonly #ground: Ground;
  readonly #places: readonly Place[];
  #ranges = new Map<number, Range[]>();
  /** What the ranges said when they were painted. */
  readonly #said = new Map<number, string>();
  readonly #highlights = new Map<string, Highlight>();
  readonly #flashEnd = makeAlarm(() => this.#remove(nameFlash(this.#prefix)));
  #hovered: number | null = null;

  constructor(prefix: string, ground: Ground, places: readonly Place[]) {
    this.#prefix = prefix;
    this.#ground = ground;
    this.#places = places;
  }

  /**
   * Paints these marks and no others, all at once after the work of finding them, which is to be run in slices.
   * Places that the page has changed since stay bare.
   */
  *paint({ marks, strength }: Paint): Generator<void, void> {
    const found: { name: string; sentence: number; ranges: Range[] }[] = [];
    for (const { sentence, relation, faint } of marks) {
      const ranges = this.rangesOf(sentence);
      const name = nameHighlight(this.#prefix, { relation, faint, strength, ground: this.#ground });
      if (ranges) found.push({ name, sentence, ranges });
      yield;
    }
    this.clear();
    for (const { name, sentence, ranges } of found) {
      this.#ranges.set(sentence, ranges);
      this.#said.set(sentence, ranges.join('\n'));
      this.#add(name, ranges);
    }
    // The page may have changed while the places were looked for.
    this.dropChanged();
  }

  /** Takes everything of ours out of the registry. */
  clear(): void {
    this.#flashEnd.clear();
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    this.#highlights.clear();
    this.#ranges = new Map();
    this.#said.clear();
    this.#hovered = null;
  }

  /** Painted sentences, in the order of the text. */
  get painted(): number[] {
    return [...this.#ranges.keys()].sort((a, b) => a - b);
  }

  /** Ranges of painted sentences, for hit-testing. */
  get ranges(): ReadonlyMap<number, readonly Range[]> {
    return this.#ranges;
  }

  /** Live ranges of any sentence of the article, painted or not; null where it is no longer there. */
  rangesOf(sentence: number): Range[] | null {
    const place = this.#places[sentence];
    return this.#ranges.get(sentence) ?? (place ? locateSentence(place) : null);
  }

  /** Takes the paint off sentences whose words the page has changed. Returns whether there were any. */
  dropChanged(): boolean {
    let dropped = false;
    for (const [sentence, ranges] of this.#ranges) {
      // Cheap for what has not changed: this runs at every change of a page that may have hundreds painted.
      if (ranges.join('\n') === this.#said.get(sentence) && ranges.every(isInPage)) continue;
      const place = this.#places[sentence];
      if (place && saysSentence(ranges, place)) continue;
      for (const highlight of this.#highlights.values()) {
        for (const range of ranges) highlight.delete(range);
      }
      this.#ranges.delete(sentence);
      dropped = true;
    }
    return dropped;
  }

  /** Marks the sentence under the pointer. */
  hover(sentence: number | null): void {
    if (sentence === this.#hovered) return;
    this.#hovered = sentence;
    this.#remove(nameHover(this.#prefix));
    const ranges = sentence === null ? null : this.#ranges.get(sentence);
    if (ranges) this.#add(nameHover(this.#prefix), ranges, 1);
  }

  /** Flashes a sentence for as long as the eye needs to find it. */
  flash(sentence: number): void {
    const name = nameFlash(this.#prefix);
    this.#remove(name);
    const ranges = this.rangesOf(sentence);
    if (!ranges) return;
    this.#add(name, ranges, 2);
    this.#flashEnd.set(flashMs);
  }

  #add(name: string, ranges: readonly Range[], priority = 0): void {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    for (const range of ranges) highlight.add(range);
  }

  #remove(name: string): void {
    this.#highlights.delete(name);
    CSS.highlights.delete(name);
  }
}
