/** Everything an address may ask of the practice console; the first value of each list is the default. */
const choices = {
  frame: ['top', 'iframe', 'nested', 'shadow'],
  labels: ['label', 'p', 'placeholder'],
  region: ['cascader', 'dropdowns'],
  date: ['typeable', 'readonly'],
  longterm: ['checkbox', 'option'],
  kit: ['weui', 'element', 'plain', 'element-plus', 'tdesign', 'ant'],
  clicks: ['any', 'trusted'],
  ocr: ['off', 'empty', 'overwrite'],
  timing: ['0', '2', '8'],
  classes: ['named', 'hashed'],
} as const;

/** How the server takes files; no part of all pairs. `hollow`: a preview comes, and no id to send. */
const uploads = ['fair', 'slow', 'failing', 'hollow'] as const;
export type Uploads = (typeof uploads)[number];

type Choices = { [Name in keyof typeof choices]: (typeof choices)[Name][number] };

export interface Variant extends Choices {
  /** 主办者性质 of the account, as a code. */
  subject: string;
  /** Step shown at first, from 0. */
  step: number;
  /** Rows come filled by the portal, as after 【去完善】. */
  prefill: boolean;
  /** Labels (with what they mean) trade places; positions and `name`s stay. */
  swap: boolean;
  /** Rows by their first field, in words of their own; as another control, where that is named after a colon. */
  words: Record<string, string>;
  honeypot: boolean;
  /** Field id of a row that cannot be written. */
  locked: string;
  csp: boolean;
  uploads: Uploads;
  /** Name of the account's subject, and of the mini program, as the console shows them. */
  account: string;
  applet: string;
  /** What goes along with the submission: which filing it goes on with, what it asks for (life/asked.ts). */
  handing: string;
  /** Whether a choice stands before the form: take over the subject's data, or fill it in. */
  first: 'form' | 'reuse';
}

const handed = ['filing', 'kind', 'pace', 'smsTo'] as const;

export const choiceNames = Object.keys(choices) as (keyof Choices)[];
export const choicesOf = (name: keyof Choices): readonly string[] => choices[name];

/** The variant an address asks for; what it does not say, or says wrongly, is the default. */
export function parseVariant(search: string): Variant {
  const asked = new URLSearchParams(search);
  const pick = (name: keyof Choices) => {
    const list: readonly string[] = choices[name];
    return [name, list.find((value) => value === asked.get(name)) ?? list[0]];
  };
  const subject = asked.get('subject') ?? '4';
  const chosen = Object.fromEntries(choiceNames.map(pick)) as Choices;
  return {
    ...chosen,
    // Element UI finds parts of itself by their classes: hashed ones break it, so it keeps them in every variant.
    classes: chosen.kit === 'element' ? 'named' : chosen.classes,
    subject,
    step: Math.min(5, Math.max(0, Number(asked.get('step')) || 0)),
    prefill: asked.get('prefill') === '1',
    swap: asked.get('swap') === '1',
    words: JSON.parse(asked.get('words') ?? '{}'),
    honeypot: asked.get('honeypot') === '1',
    locked: asked.get('locked') ?? '',
    csp: asked.get('csp') === '1',
    uploads: uploads.find((one) => one === asked.get('uploads')) ?? 'fair',
    account: asked.get('account') ?? (subject === '5' ? '示例人' : '示例科技（深圳）有限公司'),
    applet: asked.get('applet') ?? '示例小程序',
    first: asked.get('first') === 'reuse' ? 'reuse' : 'form',
    handing: String(
      new URLSearchParams(handed.flatMap((name) => (asked.has(name) ? [[name, asked.get(name) ?? '']] : []))),
    ),
  };
}
