import { filingKinds } from '../../fields/codes/filing-kinds.ts';
import { draftFileTexts } from '../../texts/draft-file.ts';
import type { draftFileZhCN } from '../../texts/draft-file.zh-CN.ts';
import type { Lang } from '../../texts/index.ts';
import { say } from '../../texts/say.ts';

export type FaultCode = keyof typeof draftFileZhCN.faults;
export type WantedKey = keyof typeof draftFileZhCN.wanted;

/** Why a draft file cannot be read. Thrown while it is read; `at`: the key that is wrong, never what it holds. */
export class DraftFault extends Error {
  readonly code: FaultCode;
  readonly at: string;
  readonly wanted: WantedKey | undefined;

  constructor(code: FaultCode, at = '', wanted?: WantedKey) {
    super(code);
    this.code = code;
    this.at = at;
    this.wanted = wanted;
  }
}

const kinds = filingKinds.map(({ id }) => id).join('、');

// A key may hold anything: what is printed is one short line.
const shown = (at: string): string => at.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 80);

/** The fault as one line a person reads. */
export function faultText({ code, at, wanted }: DraftFault, lang: Lang): string {
  const t = draftFileTexts(lang);
  const belongs = wanted ? say(t.wanted[wanted], { kinds }) : '';
  return say(t.faults[code], { at: shown(at), wanted: belongs });
}
