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

const inside = /mode:(\w+)="closed"/gu;

/**
 * A copy of the shipped build in a folder of its own, with two differences: its clock stands still, and its shadow root is
 * open, so that what looks at pages can look into it. For tests alone.
 */
export function stillBuild(shipped = resolve('.output/chrome-mv3')): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-pilot-still-'));
  cpSync(shipped, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'))) {
    const path = join(folder, name);
    let code = readFileSync(path, 'utf8');
    if (name === 'assistant.js') {
      if (code.match(inside)?.length !== 1) throw new Error('the shadow root of the assistant was not found');
      code = code.replace(inside, 'mode:$1="open"');
    }
    writeFileSync(path, stillClock + code);
  }
  return folder;
}
