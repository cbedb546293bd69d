import { type ShippedTable, TextTable, writeTable } from '../text/text-table.ts';

/** Feature → number of a target and its weight, in turn; kept as text until a sentence has the feature. */
export class WeightTable extends TextTable<readonly number[]> {
  constructor(table: ShippedTable) {
    super(table, readWeights);
  }
}

const perUnit = 100;

/** Writes weights for WeightTable, in hundredths. Throws where one has more decimals. */
export function writeWeights(weights: Record<string, readonly number[]>): ShippedTable {
  return writeTable(
    Object.entries(weights).map(([feature, pairs]) => {
      const text = pairs.map((value, i) => (i % 2 === 0 ? value : Math.round(value * perUnit))).join(',');
      if (readWeights(text).some((value, i) => value !== pairs[i]))
        throw new Error(`a weight of "${feature}" has more than two decimals`);
      return [feature, text];
    }),
  );
}

function readWeights(text: string): number[] {
  const figures: number[] = JSON.parse(`[${text}]`);
  for (let i = 1; i < figures.length; i += 2) figures[i] = (figures[i] ?? 0) / perUnit;
  return figures;
}
