const chunk = 0x8000; // arguments a call takes safely

/** Bytes as text: storage keeps JSON only. */
export function toBase64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += chunk) signs += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(signs);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
