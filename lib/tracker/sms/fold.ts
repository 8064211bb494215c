/** A pasted text as it stood there, and as it is read: sign for sign in the same places. */
export interface Folded {
  printed: string;
  folded: string;
}

// Phones set to Hong Kong or Taiwan write the time around the message so; the message itself may have been converted.
const simplified: Record<string, string> = Object.fromEntries(
  ['備备', '驗验', '證证', '碼码', '週周', '禮礼', '剛刚', '鐘钟', '時时', '點点', '號号', '個个', '內内', '變变']
    .concat(['銷销', '體体', '審审', '過过', '續续', '網网', '業业', '發发', '來来', '從从', '間间', '請请', '後后'])
    .concat(['關关', '務务', '應应', '錄录', '簡简', '訊讯', '復复', '為为', '傳传', '會会', '將将', '轉转', '戶户'])
    .map(([traditional = '', simple = '']) => [traditional, simple]),
);

/** Marks without a shape of their own, which phones and chats put around numbers. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/gu;

const foldSign = (sign: string): string => {
  const plain = sign.normalize('NFKC');
  return simplified[sign] ?? (plain.length === sign.length ? plain : sign);
};

/** Full-width signs and odd spaces become usual ones. Digits in rings or raised stay: they are never part of a code. */
export function fold(text: string): Folded {
  const printed = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(unseen, '');
  return { printed, folded: printed.replace(/[^\p{No}]/gu, foldSign) };
}
