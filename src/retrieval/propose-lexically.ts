import { findStatements } from './find-statements.ts';
import type { StatementIndex } from './index-statements.ts';
import { scoreAgainstPack } from './score-match.ts';

/** A claim that a sentence may make, as far as its words tell. */
export interface LexicalProposal {
  claim: string;
  /** The position whose statement is nearest; null where that is the claim's own statement. */
  position: string | null;
  /** Probability that the sentence makes the claim; low, because shared words alone say little. */
  score: number;
}

const mostStatements = 12;

/**
 * Proposes the claims that a sentence may make by the words that it shares with a pack's statements, the surest first:
 * the fallback where a story has no words for a language, or no patterns. It knows no role, no denial and no question.
 */
export function proposeLexically(sentenceText: string, index: StatementIndex): LexicalProposal[] {
  const proposals = new Map<string, LexicalProposal>();
  for (const { statement, score } of findStatements(index, sentenceText, mostStatements)) {
    const { claim, position } = statement;
    if (!proposals.has(claim)) proposals.set(claim, { claim, position, score: scoreAgainstPack(score) });
  }
  return [...proposals.values()];
}
