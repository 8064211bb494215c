/** Why a text is no 统一社会信用代码 (GB 32100). `confused`: it holds I, O, Z, S or V, which no code has. */
export type CreditCodeFault = 'length' | 'confused' | 'signs' | 'lower' | 'check';

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

// A sum that 31 divides asks for the sign 0: the npm package stdnum 1.12 refuses those codes, and those whose first signs
// are letters (N2… of rural collectives), so it is not used.
const checkSign = (code: string): string => {
  const sum = [...code.slice(0, 17)].reduce((total, sign, at) => total + signs.indexOf(sign) * (3 ** at % 31), 0);
  return signs.charAt((31 - (sum % 31)) % 31);
};

/** What keeps a text from being a credit code; undefined: it is one. */
export function creditCodeFault(text: string): CreditCodeFault | undefined {
  if (text.length !== 18) return 'length';
  const code = text.toUpperCase();
  if (/[IOZSV]/u.test(code) && /^[0-9A-Z]+$/u.test(code)) return 'confused';
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(code)) return 'signs';
  if (code.slice(-1) !== checkSign(code)) return 'check';
  return code === text ? undefined : 'lower';
}
