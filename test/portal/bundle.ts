import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder, freshness } from './freshness.ts';

interface ManifestEntry {
  file: string;
  css?: string[];
  imports?: string[];
}

/** The built pages: what an entry needs, and the files. */
export interface Bundle {
  scriptOf(entry: string): string;
  stylesOf(entry: string): readonly string[];
  file(name: string): Buffer | undefined;
}

const weekMs = 7 * 24 * 3600 * 1000;

/** Builds the pages, or takes what an earlier run built from the same sources. */
export async function bundlePages(): Promise<Bundle> {
  const folder = join(cacheFolder, freshness());
  if (!existsSync(join(folder, 'manifest.json'))) await build(folder);
  else utimesSync(folder, new Date(), new Date());
  return open(folder);
}

async function build(folder: string): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  dropOld();
  // Built aside and moved into place: several runs may start at the same time.
  const aside = `${folder}.${process.pid}`;
  const script = fileURLToPath(new URL('build-pages.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [script, aside], {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  });
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'manifest.json'))) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

function dropOld(): void {
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    if (statSync(path).mtimeMs < Date.now() - weekMs) rmSync(path, { recursive: true, force: true });
  }
}

function open(folder: string): Bundle {
  const manifest: Record<string, ManifestEntry> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const entryOf = (name: string): ManifestEntry => {
    const entry = manifest[name];
    if (!entry) throw new Error(`no page entry ${name}`);
    return entry;
  };
  const stylesOf = (name: string): string[] => {
    const { css = [], imports = [] } = entryOf(name);
    return [...new Set([...imports.flatMap(stylesOf), ...css])];
  };
  const names = new Set(readdirSync(folder));
  const files = new Map<string, Buffer>();
  return {
    scriptOf: (entry) => entryOf(entry).file,
    stylesOf,
    file(name) {
      if (basename(name) !== name || !names.has(name)) return undefined;
      const bytes = files.get(name) ?? readFileSync(join(folder, name));
      files.set(name, bytes);
      return bytes;
    },
  };
}
