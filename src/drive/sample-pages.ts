import type { Verdict } from '../claims/types.ts';

export interface SamplePage {
  /** File under tests/fixtures/pages. */
  file: string;
  /** What it is, in a few words. */
  what: string;
  /** How it relates to the bundled story. */
  verdict: Verdict;
}

/** The sample articles, those about the bundled story first. */
export const samplePages: readonly SamplePage[] = [
  { file: 'wire-report.html', what: 'a wire report', verdict: 'about' },
  { file: 'long-analysis.html', what: 'a long analysis', verdict: 'about' },
  { file: 'live-blog.html', what: 'a live blog', verdict: 'about' },
  { file: 'turkish-report.html', what: 'a report in Turkish', verdict: 'about' },
  { file: 'arabic-report.html', what: 'a report in Arabic', verdict: 'about' },
  { file: 'kremlin-mediation.html', what: 'another story that mentions it', verdict: 'mentions' },
  { file: 'june-war.html', what: 'another story near it', verdict: 'none' },
  { file: 'tide-gauge.html', what: 'a story far from it', verdict: 'none' },
];
