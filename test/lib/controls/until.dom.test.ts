import { afterEach, describe, expect, it } from 'vitest';
import { nextTask, until } from '../../../lib/controls/until.ts';

const never = new AbortController().signal;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let host: HTMLElement;
afterEach(() => host.remove());
function draw(html: string): HTMLElement {
  host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  return host;
}

describe('until', () => {
  it('answers at once when it holds', async () => {
    expect(await until(draw(''), () => 'yes', never, 1000)).toBe('yes');
  });

  it('sees a change of the DOM in the microtask after it', async () => {
    const near = draw('<p></p>');
    const found = until(near, () => near.querySelector('b'), never, 1000);
    near.innerHTML = '<b></b>';
    const started = performance.now();
    expect(await found).toBe(near.querySelector('b'));
    expect(performance.now() - started).toBeLessThan(8);
  });

  it('sees a change in the shadow root around it, and at the end of the document', async () => {
    const near = draw('');
    const root = near.attachShadow({ mode: 'open' });
    root.innerHTML = '<i></i>';
    const inside = root.querySelector('i') as HTMLElement;
    const beside = until(inside, () => root.querySelector('b'), never, 1000);
    const far = until(inside, () => document.querySelector('body > u'), never, 1000);
    root.append(document.createElement('b'));
    const moved = document.createElement('u');
    document.body.append(moved);
    expect(await beside).toBeTruthy();
    expect(await far).toBe(moved);
    moved.remove();
  });

  it('sees what no observer tells: a value', async () => {
    const input = draw('<input>').querySelector('input') as HTMLInputElement;
    setTimeout(() => {
      input.value = 'a';
    }, 30);
    expect(await until(input, () => input.value, never, 1000)).toBe('a');
  });

  it('gives up after its time, with undefined', async () => {
    const started = performance.now();
    expect(await until(draw(''), () => false, never, 60)).toBeUndefined();
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  it('ends when called off, before or meanwhile', async () => {
    const near = draw('');
    await expect(async () => until(near, () => true, AbortSignal.abort(), 60)).rejects.toMatchObject({
      fault: 'aborted',
    });
    const off = new AbortController();
    const waiting = until(near, () => false, off.signal, 5000);
    off.abort();
    await expect(waiting).rejects.toMatchObject({ fault: 'aborted' });
  });

  it('looks no more once it is over', async () => {
    const near = draw('');
    let looks = 0;
    const look = () => {
      looks += 1;
      return looks > 2;
    };
    const waiting = until(near, look, never, 500);
    near.append('a');
    await nextTask();
    near.append('b');
    await waiting;
    const then = looks;
    near.append('c');
    await pause(60);
    expect(looks).toBe(then);
  });

  it('rejects with what the condition throws', async () => {
    const near = draw('');
    let calm = true;
    const waiting = until(
      near,
      () => {
        if (!calm) throw new Error('gone');
        return false;
      },
      never,
      500,
    );
    calm = false;
    near.append('a');
    await expect(waiting).rejects.toThrow('gone');
  });
});
