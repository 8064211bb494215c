import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** A module of this folder with all it imports, minified as shipped, to be run in a page. */
export async function bundle(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  })) as Rollup.RollupOutput[];
  return result[0]?.output[0].code ?? '';
}
