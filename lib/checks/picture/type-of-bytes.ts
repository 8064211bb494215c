/** How files of a type begin; `at`: where. Names lie, and phones call HEIC .jpg. */
const beginnings: readonly { type: string; at: number; signs: string }[] = [
  { type: 'image/jpeg', at: 0, signs: '\xff\xd8\xff' },
  { type: 'image/png', at: 0, signs: '\x89PNG\r\n\x1a\n' },
  { type: 'image/gif', at: 0, signs: 'GIF8' },
  { type: 'image/bmp', at: 0, signs: 'BM' },
  { type: 'image/webp', at: 8, signs: 'WEBP' },
  { type: 'image/tiff', at: 0, signs: 'II*\0' },
  { type: 'image/tiff', at: 0, signs: 'MM\0*' },
  { type: 'image/heic', at: 4, signs: 'ftyphei' },
  { type: 'image/heic', at: 4, signs: 'ftypmif1' },
  { type: 'image/avif', at: 4, signs: 'ftypavif' },
  { type: 'application/pdf', at: 0, signs: '%PDF' },
  { type: 'video/quicktime', at: 4, signs: 'ftypqt' },
  { type: 'video/mp4', at: 4, signs: 'ftyp' },
  { type: 'video/webm', at: 0, signs: '\x1aE\xdf\xa3' },
];

/** What a file is, by its first bytes; '' where that is none of these. */
export function typeOfBytes(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return beginnings.find(({ at, signs }) => start.startsWith(signs, at))?.type ?? '';
}
