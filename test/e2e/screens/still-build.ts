import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A Wednesday morning in Shenzhen. Nothing of ours sees another time, but for a thousandth of a second with each look. */
export const stillTime = Date.parse('2026-11-25T10:00:00+08:00');

const stillClock = `globalThis.stillClock ??= (() => {
  const Real = Date;
  let looks = 0;
  const now = () => ${stillTime} + looks++;
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...(parts.length ? parts : [now()])); }
    static now() { return now(); }
  };
  return true;
})();\n`;

/** What a disk has room for differs from machine to machine. */
const stillRoom = `if (globalThis.StorageManager)
  StorageManager.prototype.estimate = async () => ({ usage: 1_000_000, quota: 10_000_000_000 });\n`;

const closed = /(\w+)\.attachShadow\(\{mode:\w+\}\)/gu;
/** Open for the page's own world, where tests look; our script goes on seeing none in its host, as in the shipped build. */
const opened =
  '(host=>{const root=host.attachShadow({mode:"open"});Object.defineProperty(host,"shadowRoot",{value:null});return root})($1)';

/**
 * A copy of the shipped build in a folder of its own, with two differences: its clock and its room stand still, and its
 * shadow root is open, so that what looks at pages can look into it. For tests alone.
 */
export function stillBuild(shipped = resolve('.output/chrome-mv3')): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-pilot-still-'));
  cpSync(shipped, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'))) {
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    if (name === 'assistant.js' && code.match(closed)?.length !== 1)
      throw new Error('the shadow root of the assistant was not found');
    writeFileSync(path, stillClock + stillRoom + code.replace(closed, opened));
  }
  return folder;
}
