import { draw, drawClick, type Mark, pictureSize, scatter } from './captcha-picture.ts';

/** How far beside the middle of a character a click may be, in pixels. */
const tolerance = 22;

let open: { picture: HTMLCanvasElement; asked: Mark[] } | undefined;

/**
 * Where to click, in the viewport, in order: for tests that move a real mouse. Knowing it does not help a script of the
 * page: only trusted pointer events count.
 */
export function captchaTargets(): { x: number; y: number }[] {
  if (!open) return [];
  const { left, top } = open.picture.getBoundingClientRect();
  return open.asked.map(({ x, y }) => ({ x: left + x, y: top + y }));
}

function build(host: Element) {
  const layer = document.createElement('div');
  layer.id = 'clickPictures';
  layer.innerHTML = `<div class="captcha-panel">
    <p>请完成安全校验</p><canvas class="captcha-question" height="30"></canvas>
    <canvas class="captcha-picture"></canvas><p class="captcha-message"></p>
    <button type="button">换一张</button><button type="button">取消</button></div>`;
  const [question, picture] = layer.querySelectorAll('canvas');
  const [again, cancel] = layer.querySelectorAll('button');
  const message = layer.querySelectorAll('p')[1];
  if (!question || !picture || !again || !cancel || !message) throw new Error('captcha markup is incomplete');
  question.width = picture.width = pictureSize.width;
  picture.height = pictureSize.height;
  host.append(layer);
  return { layer, question, picture, again, cancel, message };
}

/**
 * A stand-in for the site's click-the-characters captcha: a person passes it, a script that makes its own events does
 * not. Resolves with whether it was passed; false when the person closed it.
 */
export function captcha(host: Element): Promise<boolean> {
  const { layer, question, picture, again, cancel, message } = build(host);
  let hits: boolean[] = [];
  return new Promise((resolve) => {
    const renew = (text: string) => {
      const marks = scatter();
      draw(picture, question, marks);
      message.textContent = text;
      hits = [];
      open = { picture, asked: marks.slice(0, 3) };
    };
    const close = (passed: boolean) => {
      open = undefined;
      layer.remove();
      resolve(passed);
    };
    picture.addEventListener('pointerdown', (event) => {
      const mark = open?.asked[hits.length];
      if (!event.isTrusted || !mark) return;
      const { left, top } = picture.getBoundingClientRect();
      const [x, y] = [event.clientX - left, event.clientY - top];
      hits.push(Math.hypot(x - mark.x, y - mark.y) <= tolerance);
      drawClick(picture, hits.length, x, y);
      if (hits.length < 3) return;
      if (hits.every(Boolean)) close(true);
      else renew('验证错误，请重新验证');
    });
    again.addEventListener('click', () => renew(''));
    cancel.addEventListener('click', () => close(false));
    renew('');
  });
}
