import * as v from 'valibot';

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

/** A test that failed and then passed when it was tried once more. */
export interface RetriedTest {
  name: string;
  /** How it failed first, with the place in the test. */
  failure: string;
}

export interface TestReport {
  passed: number;
  failed: number;
  retried: RetriedTest[];
}

/** What a failure says, and the first line of its stack that is in a test. */
function shorten(message: string): string {
  const [said = '', ...stack] = message.split('\n');
  const place = stack.find((line) => /\/tests\/.*\.test\.ts:\d/.test(line));
  const where = place?.match(/tests\/[^)]*/)?.[0];
  return where === undefined ? said : `${said} (${where})`;
}

/**
 * Reads the JSON that Vitest writes of a run.
 *
 * @returns null where the text is no such report: the run ended before it was written.
 */
export function readTestReport(json: string): TestReport | null {
  let written: unknown;
  try {
    written = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = v.safeParse(reportSchema, written);
  if (!parsed.success) return null;
  const { numPassedTests, numFailedTests, testResults } = parsed.output;
  const retried = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ fullName, status, failureMessages }) => {
      const [first] = failureMessages;
      return status === 'passed' && first !== undefined ? [{ name: fullName, failure: shorten(first) }] : [];
    });
  return { passed: numPassedTests, failed: numFailedTests, retried };
}
