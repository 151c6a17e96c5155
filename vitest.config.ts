import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    // No test is a stopwatch: only a hang may fail by time, however busy the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
