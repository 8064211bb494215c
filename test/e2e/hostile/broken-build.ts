import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the shipped build with one defence taken out of the script in the page. Throws where it is not to be found. */
export function brokenBuild(defence: string, instead: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'beian-pilot-broken-')), 'chrome-mv3');
  cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'assistant.js');
  const code = readFileSync(path, 'utf8');
  if (!code.includes(defence)) throw new Error(`the build has no ${defence}: name the defence as it is built now`);
  writeFileSync(path, code.replaceAll(defence, instead));
  return folder;
}
