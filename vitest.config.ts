import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/find-browser.mjs';
import { vueOf } from './test/vue-of.ts';

// Two projects: what is pure or talks to the (fake) browser runs in Node; whatever depends on layout, visibility and
// real UI kits runs in real Chromium.
export default defineConfig({
  test: {
    // Both cores of a small machine: most tests wait for a page more than they work.
    maxWorkers: Number(process.env.VITEST_MAX_WORKERS ?? Math.max(2, availableParallelism() - 1)),
    // Element UI's own placement of menus fails in a shadow root, for a person too, and now and then only once the test
    // that opened one is over.
    onUnhandledError: ({ stack }) => !/getStyleComputedProperty[\s\S]*isFixed/u.test(stack ?? ''),
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: ['test/property-runs.ts'],
          testTimeout: process.env.PROOF_RUNS ? 300_000 : 5000,
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/**/*.dom.test.ts', 'test/**/*.dom.test.tsx', 'test/e2e/**'],
        },
      },
      {
        optimizeDeps: {
          include: [
            'vue/dist/vue.esm.js',
            'vue3/dist/vue.esm-bundler.js',
            'element-ui',
            'element-plus',
            'element-plus/es/locale/lang/zh-cn',
            'tdesign-vue-next',
            'antd',
            'antd/locale/zh_CN',
            'dayjs',
            'dayjs/locale/zh-cn',
            'ics',
            'react',
            'react/jsx-dev-runtime',
            'react-dom/client',
          ],
          rolldownOptions: { plugins: [vueOf()] },
        },
        plugins: [vueOf()],
        test: {
          name: 'dom',
          // As end to end: a loaded machine may miss a moment of a real page, twice it does not.
          retry: process.env.CI ? 1 : 0,
          include: ['test/**/*.dom.test.ts', 'test/**/*.dom.test.tsx'],
          // Pictures of each kind that the warnings about scans are tried on, and what they are drawn from.
          provide: {
            pictures: process.env.PROOF_PICTURES
              ? { each: Number(process.env.PROOF_PICTURES), seed: Number(process.env.PROOF_SEED ?? 1) }
              : { each: 4, seed: 1 },
            // Whether the kits neither site is known to use show all they promise, in every make.
            kits: process.env.PROOF_KITS === 'all' ? 'all' : 'some',
            // Pages unlike the practice portal's that recognition is tried on, and how many of them are filled in.
            mutants: {
              count: Number(process.env.PROOF_MUTANTS ?? 240),
              filled: Number(process.env.PROOF_MUTANTS_FILLED ?? 30),
              seed: Number(process.env.MUTANT_SEED ?? process.env.PROOF_SEED ?? 1),
            },
          },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser() ?? undefined, args: ['--no-sandbox', '--disable-quic'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
