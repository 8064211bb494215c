// Builds, then opens a browser with the extension on the practice portal, ready to try; without a display (or with
// --headless) plays the whole main job instead and prints what was filled.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

const { env, argv } = process;

const hasDisplay = platform() !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
const headless = argv.includes('--headless') || !hasDisplay;

// Set-up and build speak on stderr alone.
const built = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 2, 2], shell: platform() === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);

if (headless) {
  const { play } = await import('../test/demo/play.ts');
  process.exitCode = (await play()) ? 0 : 1;
} else {
  const { tryOut } = await import('../test/demo/try-out.ts');
  await tryOut();
}
