// Draws the pictures of docs/screens/ and docs/stores/ anew from the real screens: builds, walks through every screen with
// sample data and a clock that stands still, and writes small images. Look at each before it is committed.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

const built = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 2, 2], shell: platform() === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);

const { drawScreens } = await import('../test/e2e/screens/draw-screens.ts');
await drawScreens();
