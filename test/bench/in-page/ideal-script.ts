/** One row of a form, and what a person would enter there. */
export interface Deed {
  label: string;
  as: 'text' | 'choice' | 'region' | 'dates';
  texts: readonly string[];
}

type Row = HTMLElement;
type Work = (row: Row, texts: readonly string[]) => Promise<void>;

const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });

/** What is not there yet is looked for after every change of the page. */
function comes<T>(find: () => T | undefined): Promise<T> {
  const there = find();
  if (there !== undefined) return Promise.resolve(there);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const found = find();
      if (found === undefined) return;
      observer.disconnect();
      resolve(found);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const all = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const saying = (root: ParentNode, selector: string, text: string) => (): HTMLElement | undefined =>
  all(root, selector).find((element) => element.textContent?.trim() === text && element.checkVisibility());

/** Focus, text, the events of typing, and on to the next field. */
async function put(input: HTMLElement | undefined, text: string): Promise<void> {
  input?.focus({ preventScroll: true });
  Object.assign(input ?? {}, { value: text });
  for (const type of ['input', 'change']) input?.dispatchEvent(new Event(type, { bubbles: true }));
  input?.blur();
  await drawn();
}

const putAll =
  (selector: string): Work =>
  async (row, texts) => {
    for (const [at, text] of texts.entries()) await put(all(row, selector)[at], text);
  };

async function pick(trigger: HTMLElement | undefined, option: () => HTMLElement | undefined): Promise<void> {
  trigger?.click();
  (await comes(option)).click();
  await drawn();
}

const pickPath =
  (trigger: string, lists: string, option: string, menus: (row: Row) => ParentNode): Work =>
  async (row, texts) => {
    all(row, trigger)[0]?.click();
    for (const [level, text] of texts.entries())
      (
        await comes(
          () => all(menus(row), lists)[level] && saying(all(menus(row), lists)[level] as HTMLElement, option, text)(),
        )
      ).click();
    await drawn();
  };

const select = async (element: HTMLElement | undefined, text: string): Promise<void> => {
  const list = element as HTMLSelectElement;
  const option = await comes(() => [...list.options].find((one) => one.text === text));
  await put(list, option.value);
};

/** How each kit's controls are worked, known beforehand. */
const kits: Record<string, { row: string; label: string; work: Record<Deed['as'], Work> }> = {
  weui: {
    row: '.weui-desktop-form__control-group',
    label: '.weui-desktop-form__label',
    work: {
      text: putAll('input:not([type=file], [type=checkbox]), textarea'),
      choice: (row, [text = '']) => pick(all(row, 'dt')[0], saying(row, 'li', text)),
      region: pickPath('dt', 'ul', 'li', (row) => row),
      dates: putAll('.weui-desktop-picker__value_input'),
    },
  },
  element: {
    row: '.el-form-item',
    label: '.el-form-item__label',
    work: {
      text: putAll('input, textarea'),
      choice: (row, [text = '']) =>
        pick(all(row, '.el-select')[0], saying(document, '.el-select-dropdown__item', text)),
      region: pickPath('.el-cascader', '.el-cascader-menu', '.el-cascader-node', () => document),
      async dates(row, texts) {
        for (const [at, text] of texts.entries()) {
          const input = all(row, '.el-date-editor input')[at];
          input?.focus({ preventScroll: true });
          await drawn(); // the picker is made when it is first entered
          await put(input, text);
        }
      },
    },
  },
  plain: {
    row: 'tr',
    label: 'th label',
    work: {
      text: putAll('input, textarea'),
      choice: (row, [text = '']) => select(all(row, 'select')[0], text),
      async region(row, texts) {
        for (const [level, text] of texts.entries()) await select(all(row, 'select')[level], text);
      },
      dates: putAll('input[type=date]'),
    },
  },
};

/** A label without the mark of duty and the help that hang at it. */
const ownText = (label: HTMLElement | undefined): string =>
  [...(label?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue?.replace(/[：\s]/gu, ''))
    .join('');

let plan: (() => Promise<void>)[] = [];

/** Beforehand: which row takes what. */
function prepare(kit: string, deeds: readonly Deed[]): void {
  const { row, label, work } = kits[kit] as (typeof kits)[string];
  const rows = new Map(all(document, row).map((each) => [ownText(all(each, label)[0]), each]));
  plan = deeds.map(({ label: wanted, as, texts }) => {
    const found = rows.get(wanted);
    if (!found) throw new Error(`no row ${wanted} among ${[...rows.keys()].join()}`);
    return () => work[as](found, texts);
  });
}

/** One row after the other, as fast as the page lets it. */
async function run(): Promise<number> {
  const start = performance.now();
  for (const deed of plan) await deed();
  return start;
}

Object.assign(window, { benchScript: { prepare, run } });
