import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Vitest would leave one core idle, of two.
          maxWorkers: '100%',
          // The core is pure: no test leaves anything behind, and modules need not be loaded anew for each file, which took as long again.
          isolate: false,
          // None takes two seconds; the rest is for a machine that does other things too.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Each file starts a browser of its own, and waits for it most of the time: with three at once two cores are
          // busy. In one comparison two took 490 s, three 370 s.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // None takes five seconds; the rest is for a machine that does other things too.
          expect: { poll: { timeout: 30_000 } },
          // A browser may lose a key press on a machine that is too busy. The report says "retry x1" of a test that passes then.
          retry: 1,
        },
      },
    ],
  },
});
