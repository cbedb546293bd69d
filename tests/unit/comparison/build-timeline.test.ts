import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../src/comparison/build-timeline.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { makeRelated } from '../../fixtures/make-article.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const [when, who] = smallPack.claims;
if (!when || !who) throw new Error('the small pack is empty');
const june = makeRelated('when', ['west', 'reprint-one', 'reprint-two'], ['east'], { position: 'june' });

/** The timeline of when it happened, as lines: date, gap, who is in each lane. */
const trace = (dates: Record<string, string> = {}, own: string | null = null) => {
  const sources = smallPack.sources.map((source) => ({ ...source, date: dates[source.id] ?? source.date }));
  const { lanes, moments } = buildTimeline(indexPack({ ...smallPack, sources }), when, june, own);
  return {
    lanes: lanes.map(({ position }) => position?.id),
    moments: moments.map(({ date, gap, entries }) => [
      date,
      gap,
      ...entries.map((lane) => lane.map(({ source }) => source.id).join()),
    ]),
  };
};

describe('buildTimeline', () => {
  it('runs from old to new, with each source in the lane of its position', () => {
    expect(trace()).toEqual({
      lanes: ['june', 'may'],
      moments: [
        ['2026-01', null, 'reprint-two', ''],
        ['2026-01-05', null, '', 'east'],
        ['2026-01-06', 1, 'west', ''],
        ['2026-01-07', 1, 'reprint-one', ''],
      ],
    });
  });

  it('makes one moment of a date', () => {
    const dates = { east: '2026-01-06', 'reprint-one': '2026-01-06', 'reprint-two': '2026-01-09' };
    expect(trace(dates).moments).toEqual([
      ['2026-01-06', null, 'west,reprint-one', 'east'],
      ['2026-01-09', 3, 'reprint-two', ''],
    ]);
  });

  it('has the article itself and its reprints too', () => {
    const { moments } = trace({}, 'reprint-one');
    expect(moments.map(([date, , inJune]) => [date, inJune])).toEqual([
      ['2026-01', 'reprint-two'],
      ['2026-01-05', ''],
      ['2026-01-06', 'west'],
      ['2026-01-07', 'reprint-one'],
    ]);
  });

  it.each([
    ['2025-12-31', '2026-01-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2024-01-05', '2026-01-05', 731],
    ['2026-01', '2026-02-01', null],
    ['2026-01-31', '2026-02', null],
  ])('counts days only between days that are known: from %s to %s', (from, to, gap) => {
    const { moments } = trace({ east: from, 'reprint-two': from, west: to, 'reprint-one': to });
    expect(moments.map(([date, days]) => [date, days])).toEqual([
      [from, null],
      [to, gap],
    ]);
  });

  it('is empty where nobody covers the claim', () => {
    const index = indexPack({ ...smallPack, coverage: [] });
    expect(buildTimeline(index, who, null, null)).toEqual({ lanes: [], moments: [] });
  });
});
