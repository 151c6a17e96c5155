import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The build puts these in from site.json.
  define: { __SITE__: JSON.stringify({ name: 'संदर्भ', origin: 'https://example.org', storylines: [] }) },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    // A worker a core, each for many files: starting one and loading the same modules again took half of the time.
    maxWorkers: '100%',
    isolate: false,
    // Recorded when the check asks for it (`--coverage`); `src/checks/coverage` prints it beside what Chromium ran.
    coverage: {
      provider: 'v8',
      reporter: ['json'],
      reportsDirectory: '.cache/coverage/unit',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/*.test.{ts,tsx}', 'src/checks/samples/**', 'src/bench/**'],
    },
    // No test is a stopwatch: only a hang may fail by time, however busy the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
