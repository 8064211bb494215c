import { type Attack, bothOrigins } from '../attack.ts';

/** Once ours begins to write: at the press, as it takes the focus, and with the first value. */
const moments = ['pointerdown', 'focusin', 'input'] as const;

/** What a page does with two of its rows: the inputs of 手机号码 (or its prompt) and of another row. */
const swaps: Record<string, string> = {
  'labels trade places': `
    const labels = inputs.map((input) => input.closest('.weui-desktop-form__control-group')?.querySelector('label'));
    const texts = labels.map((label) => label?.textContent);
    labels.forEach((label, at) => label && (label.textContent = texts[1 - at]));
    const prompts = inputs.map((input) => input.placeholder);
    inputs.forEach((input, at) => { input.placeholder = prompts[1 - at]; });`,
  'a label that asks for something else': `
    inputs[0].placeholder = '请输入备注';
    const label = inputs[0].closest('.weui-desktop-form__control-group')?.querySelector('label');
    if (label) label.textContent = '备注';`,
  'inputs trade places': `
    const [one, two] = inputs;
    const mark = document.createComment('');
    one.replaceWith(mark); two.replaceWith(one); mark.replaceWith(two);
    if (!one.closest('.weui-desktop-form__control-group')) { const p = one.placeholder; one.placeholder = two.placeholder; two.placeholder = p; }`,
  'inputs replaced by others': `
    for (const input of inputs) input.replaceWith(input.cloneNode(true));`,
  'inputs turned hidden': `for (const input of inputs) input.type = 'hidden';`,
  'inputs not displayed': `for (const input of inputs) input.style.display = 'none';`,
  'inputs made transparent': `for (const input of inputs) input.style.opacity = '0';`,
  'inputs moved off the page': `for (const input of inputs) Object.assign(input.style, { position: 'fixed', left: '-5000px' });`,
  'inputs moved into a box nobody sees': `
    const box = document.createElement('div');
    box.style.cssText = 'opacity: 0; position: absolute';
    document.body.append(box);
    for (const input of inputs) box.append(input);`,
};

const armed = (moment: string, swap: string) =>
  `() => {
    const wanted = /手机号/u;
    const found = [...document.querySelectorAll('input')].filter((input) => input.checkVisibility() && input.type !== 'checkbox' && input.type !== 'radio');
    const rowOf = (input) => input.closest('.weui-desktop-form__control-group')?.textContent ?? input.placeholder;
    const phone = found.find((input) => wanted.test(input.placeholder) || wanted.test(rowOf(input)?.slice(0, 12) ?? ''));
    const other = found.find((input) => /邮箱|后6位/u.test(rowOf(input) ?? ''));
    if (!phone || !other) throw new Error('no rows to swap');
    const inputs = [phone, other];
    addEventListener('${moment}', (event) => {
      ${moment === 'pointerdown' ? '' : "if (event.target === document.querySelector('beian-pilot')) return;"}
      if (window.__swapped) return;
      window.__swapped = true;
      ${swap}
    }, true);
  }`;

/** The form changes between being read and being written: a value goes where the page shows its row, or nowhere. */
export const swappedAttacks: readonly Attack[] = moments.flatMap((moment) =>
  Object.entries(swaps).map(([name, swap]) => ({
    name: `at ${moment}: ${name}`,
    on: bothOrigins,
    deed: armed(moment, swap),
    person: 'press' as const,
    must: 'at most as shown' as const,
  })),
);
