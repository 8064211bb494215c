import { defineConfig } from '@playwright/test';

// End to end on the shipped build; each worker has its own browser profile and its own practice portal.
export default defineConfig({
  testDir: 'test',
  testMatch: process.env.PROOF ? ['e2e/**/*.spec.ts', 'e2e/**/*.proof.ts', 'portal/**/*.spec.ts'] : ['e2e/**/*.spec.ts', 'portal/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
});
