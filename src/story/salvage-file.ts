import type { ClaimsFile, ConceptsFile, CreditsFile, SourceFile } from './pack-schema.ts';

// A file with a fault still says which claims, positions, names and concepts there are, so that one fault does not hide the
// next, nor make a hundred others. What is salvaged serves to check the other files only; a pack with a fault is never used.

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The ids of claims and positions in a faulty claims.yaml. */
export function salvageClaims(value: unknown): ClaimsFile | null {
  if (!isRecord(value)) return null;
  const idsOf = (positions: unknown) => (isRecord(positions) ? Object.keys(positions) : []);
  return Object.fromEntries(
    Object.entries(value).map(([id, claim]) => {
      const positions = idsOf(isRecord(claim) ? claim['positions'] : null).map((position) => [
        position,
        { label: '', statement: '' },
      ]);
      return [
        id,
        { statement: '', core: false, facet: 'what' as const, positions: Object.fromEntries(positions) },
      ];
    }),
  );
}

/** The names in a faulty credits.yaml. */
export function salvageCredits(value: unknown): CreditsFile | null {
  return isRecord(value) ? Object.fromEntries(Object.keys(value).map((name) => [name, ''])) : null;
}

/** The concepts in a faulty concepts.yaml; one that is neither a note nor a list counts as one that takes words. */
export function salvageConcepts(value: unknown): ConceptsFile | null {
  if (!isRecord(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([id, terms]) => [
      id,
      Array.isArray(terms) ? terms.filter((term) => typeof term === 'string') : '',
    ]),
  );
}

/** The address and the coverage of a faulty source, as far as it can be read. */
export function salvageSource(value: unknown): SourceFile | null {
  if (!isRecord(value)) return null;
  const coverage: SourceFile['coverage'] = {};
  for (const [claim, line] of Object.entries(isRecord(value['coverage']) ? value['coverage'] : {})) {
    const position = isRecord(line) ? line['position'] : undefined;
    if (typeof position !== 'string' && position !== null) continue;
    const credits = isRecord(line) ? line['credits'] : undefined;
    coverage[claim] = {
      position,
      stance: 'asserts',
      says: '',
      certainty: 'asserts',
      ...(typeof credits === 'string' ? { credits } : {}),
      seen: 'page',
    };
  }
  const url = typeof value['url'] === 'string' ? value['url'] : '';
  return { outlet: '', language: 'en', ownership: '', date: '2000-01', url, coverage };
}
