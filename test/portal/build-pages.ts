// Bundles the replica's pages into the folder named on the command line. Runs in a process of its own, so that neither
// a test runner's environment nor its own Vite reaches into the build.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { vueOf } from '../vue-of.ts';
import { pages } from './pages.ts';
import { precompile } from './precompile.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const outDir = process.argv[2];
if (!outDir) throw new Error('usage: build-pages.ts FOLDER');

const entries = [...new Set(pages.flatMap(({ entry }) => entry ?? []))];

await build({
  configFile: false,
  root: here,
  // Relative, so that one build serves under several prefixes (server.ts).
  base: './',
  mode: 'production',
  logLevel: 'warn',
  publicDir: false,
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  plugins: [vueOf(), precompile()],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '.',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    rolldownOptions: {
      // Ant Design marks its files for a server's sake
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      input: Object.fromEntries(
        entries.map((entry) => [entry.replace(/\.ts$/, '').replaceAll('/', '-'), `${here}${entry}`]),
      ),
    },
  },
});
