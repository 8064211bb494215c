/** A text or bytes looked for, by a name that may be printed: the thing itself never is. */
export interface Needle {
  name: string;
  bytes: Buffer;
}

/** Base64 of bytes that stand anywhere in a longer run: without the signs at either end that their neighbours share. */
const inBase64 = (bytes: Buffer): Buffer[] =>
  [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/u, '');
    const whole = Math.floor((shift + bytes.length) / 3) * 4;
    return Buffer.from(text.slice(shift === 0 ? 0 : 4, whole), 'latin1');
  });

const escaped = (text: string): string =>
  [...text].map((sign) => (sign < '\x80' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('');

/** Every form in which a text may lie on a disk. */
export function ofText(name: string, text: string): Needle[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const forms: [string, Buffer][] = [
    ['UTF-8', utf8],
    ['UTF-16', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['hex', Buffer.from(utf8.toString('hex'), 'latin1')],
    ['percent', Buffer.from(encodeURIComponent(text), 'latin1')],
    ['JSON escapes', Buffer.from(escaped(text), 'latin1')],
    ...[utf8, utf16].flatMap((bytes) => inBase64(bytes).map((form): [string, Buffer] => ['base64', form])),
  ];
  return distinct(forms.map(([form, bytes]) => ({ name: `${name} (${form})`, bytes })));
}

/** Windows out of a picture: any of them found means that the picture is there. */
export function ofBytes(name: string, bytes: Buffer): Needle[] {
  const at = [0.2, 0.5, 0.8].map((share) => Math.floor(bytes.length * share));
  const windows = at.map((from) => bytes.subarray(from, from + 36));
  return windows.flatMap((window) => [
    { name: `${name} (bytes)`, bytes: window },
    ...inBase64(window).map((form) => ({ name: `${name} (base64)`, bytes: form })),
  ]);
}

// Four bytes are found anywhere by chance; a shorter form is none.
const distinct = (all: readonly Needle[]): Needle[] => [
  ...new Map(all.filter(({ bytes }) => bytes.length >= 6).map((one) => [one.bytes.toString('latin1'), one])).values(),
];
