import { expect, test } from 'vitest';
import { readTestReport } from '../../../src/cli/read-test-report.ts';

const failure =
  'AssertionError: expected 1 to be 2\n    at deep (file:///a/node_modules/vitest/run.js:1:2)\n    at /a/tests/browser/ui/use-views.test.ts:33:8';

function write(assertionResults: object[]): string {
  return JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults: [{ assertionResults }] });
}

test('counts, and names what passed at the second try with how it had failed', () => {
  const report = readTestReport(
    write([
      { fullName: 'one', status: 'passed', failureMessages: [] },
      { fullName: 'two', status: 'passed', failureMessages: [failure] },
      { fullName: 'three', status: 'failed', failureMessages: [failure, failure] },
      { fullName: 'four', status: 'skipped' },
    ]),
  );
  expect(report).toEqual({
    passed: 2,
    failed: 1,
    retried: [
      {
        name: 'two',
        failure: 'AssertionError: expected 1 to be 2 (tests/browser/ui/use-views.test.ts:33:8)',
      },
    ],
  });
});

test('a failure outside the tests is told without a place', () => {
  const report = readTestReport(
    write([{ fullName: 'two', status: 'passed', failureMessages: ['Error: gone\n    at node:net:1:1'] }]),
  );
  expect(report?.retried).toEqual([{ name: 'two', failure: 'Error: gone' }]);
});

test.each(['', '{', '{}', '[]', 'null'])('is null where a run left "%s"', (json) => {
  expect(readTestReport(json)).toBeNull();
});
