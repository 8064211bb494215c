/** By the first letter a sign may be read with in pinyin, the signs that stand in the names of fields. */
const signs: Readonly<Record<string, string>> = {
  a: '案',
  b: '办备表标频并',
  c: '传称程承持',
  d: '地定代电党提短',
  f: '法服否复负方附',
  g: '更告果国',
  h: '号核互函后徽',
  j: '件居期机急及建其交结',
  l: '类临脸联',
  m: '名码明面',
  n: '内诺',
  o: '区',
  p: '片否批频',
  q: '区企期权前确其起',
  r: '人容认任',
  s: '上所信时手授书身识是涉审视实设省市始',
  t: '体它同提图',
  w: '务文网位',
  x: '选性型详细信息姓效箱小序项形销省县像',
  y: '业验详有应邮用意原因',
  z: '择主者质证传住址注照子识置责站真知终止',
};

const lettersOf = (sign: string): string => {
  if (/[a-z\d]/u.test(sign)) return sign;
  return Object.keys(signs)
    .filter((letter) => signs[letter]?.includes(sign))
    .join('');
};

/**
 * The letters each sign of a field's name may be typed by, sign by sign: 手机 → ['s', 'j']. A list of our own, so that
 * neither the background nor a page carries a dictionary; test/lib/fields/label-letters.test.ts compares it with one.
 */
export const labelLetters = (name: string): string[] =>
  [...name.normalize('NFKC').toLowerCase()].map(lettersOf).filter((letters) => letters !== '');
