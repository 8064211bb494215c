import { defineConfig } from '@playwright/test';

// End to end on the shipped build; each worker has its own browser profile and its own practice portal. The long run
// (`npm run proof`) adds fresh variants, the practice portal's tests of itself, and what is tagged as long.
const short = ['e2e/**/*.spec.ts'];
const long = {
  variants: ['e2e/variants.proof.ts'],
  leaks: ['e2e/leaks.proof.ts'],
  stops: ['e2e/reminders.proof.ts'],
  life: ['e2e/life.proof.ts'],
  screens: ['e2e/screens/screens.proof.ts'],
  hostile: ['e2e/hostile/hostile.proof.ts'],
  portal: ['portal/**/*.spec.ts'],
  long: short,
  firefox: ['e2e/firefox/*.proof.ts'],
} as Record<string, string[]>;

export default defineConfig({
  testDir: 'test',
  testMatch: long[process.env.PROOF ?? ''] ?? short,
  outputDir: 'test-results',
  grep: process.env.PROOF === 'long' ? /@long/u : undefined,
  grepInvert: process.env.PROOF ? undefined : /@long/u,
  fullyParallel: true,
  // One more than a small machine has cores: the tests wait for pages more than they work. The long run has more at stake
  // in each moment.
  workers: process.env.PROOF ? 2 : 3,
  // A Firefox starts anew for each of its tests, and twice for some.
  timeout: process.env.PROOF === 'firefox' ? 180_000 : 60_000,
  // A loaded machine may miss a moment; what passes only the second time is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [['list']],
});
