import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Longer than several waits, each of which ends by itself (tests/browser/until.ts), and than a browser's start. */
const testTimeout = 300_000;

/** The end-to-end tests in one browser, which one worker keeps over all files. */
const endToEnd = (browserName: 'chromium' | 'firefox', groupOrder: number, exclude: string[] = []) => ({
  extends: true as const,
  test: {
    name: browserName,
    include: ['tests/e2e/**/*.e2e.ts'],
    exclude,
    provide: { browserName },
    globalSetup: ['tests/e2e/build.ts', 'tests/e2e/ownTemporaryFolder.ts'],
    isolate: false,
    maxWorkers: 1,
    sequence: { groupOrder },
    testTimeout,
    hookTimeout: testTimeout,
  },
});

/** Unit tests. Files of folders without a state of their own share the modules of a worker: to load them is most of the work. */
const unit = (name: string, isolate: boolean, include: string[]) => ({
  extends: true as const,
  test: { name, isolate, include, setupFiles: ['tests/words/useWords.ts'], maxWorkers: '100%', testTimeout },
});

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      unit('unit', false, [
        'lib/{analysis,bugReport,export,extraction,summary}/**/*.test.ts',
        'modules/**/*.test.ts',
        'tests/*.test.ts',
        'tests/{browser,eval,explain,start,train,words}/**/*.test.ts',
      ]),
      unit('unit-alone', true, [
        'lib/!(analysis|bugReport|export|extraction|summary)/**/*.test.ts',
        'components/**/*.test.{ts,tsx}',
        'entrypoints/**/*.test.ts',
        // They change the prototypes of their jsdom.
        'tests/fuzz/**/*.test.ts',
      ]),
      endToEnd('chromium', 1),
      // What needs no browser, or gets what only Chromium tells.
      endToEnd('firefox', 2, ['tests/e2e/{manifests,phone,screenReader,sources}.e2e.ts']),
    ],
  },
});
