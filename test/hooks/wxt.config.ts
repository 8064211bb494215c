import { resolve } from 'node:path';
import type { Alias } from 'vite';
import { defineConfig } from 'wxt';
import shipped from '../../wxt.config.ts';

const extend = 'vite:build:extendConfig';
const { hooks = {} } = shipped;
const hooked: Alias = { find: 'wxt/browser', replacement: resolve('test/hooks/browser.ts') };

// The shipped build in a folder of its own, with hooks around what its worker does to the browser. For tests alone.
export default defineConfig({
  ...shipped,
  outDirTemplate: `${shipped.outDirTemplate}-hooks`,
  hooks: {
    ...hooks,
    [extend]: async (entrypoints, config) => {
      if (extend in hooks) await hooks[extend]?.(entrypoints, config);
      if (!entrypoints.some(({ type }) => type === 'background')) return;
      config.resolve = { ...config.resolve, alias: [hooked, ...((config.resolve?.alias ?? []) as Alias[])] };
    },
  },
});
