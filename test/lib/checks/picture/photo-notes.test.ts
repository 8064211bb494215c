import { expect, it } from 'vitest';
import { photoNotes } from '../../../../lib/checks/picture/photo-notes.ts';

const text = (signs: string): number[] => [...signs].map((sign) => sign.charCodeAt(0));
const two = (n: number, little: boolean) => (little ? [n & 255, n >> 8] : [n >> 8, n & 255]);
const four = (n: number, little: boolean) =>
  little ? [...two(n & 0xffff, true), ...two(n >>> 16, true)] : [...two(n >>> 16, false), ...two(n & 0xffff, false)];
const entry = (tag: number, value: number[], little: boolean) => [
  ...two(tag, little),
  ...two(3, little),
  ...four(1, little),
  ...[...value, 0, 0, 0, 0].slice(0, 4),
];

/** Notes as TIFF: which way is up, and a place with or without a latitude. */
const tiff = (little: boolean, { way, gps }: { way?: number; gps?: 'place' | 'empty' }): number[] => {
  const first = [
    ...(way === undefined ? [] : [entry(0x0112, two(way, little), little)]),
    ...(gps ? [entry(0x8825, four(8 + 2 + 12 * (way === undefined ? 1 : 2) + 4, little), little)] : []),
  ];
  const place = gps === 'place' ? [entry(2, four(0, little), little)] : [];
  return [
    ...text(little ? 'II' : 'MM'),
    ...two(42, little),
    ...four(8, little),
    ...[first, place].flatMap((entries) => [...two(entries.length, little), ...entries.flat(), 0, 0, 0, 0]),
  ];
};
const part = (marker: number, content: number[]) => [0xff, marker, ...two(content.length + 2, false), ...content];
const jpeg = (...parts: number[][]) =>
  new Uint8Array([0xff, 0xd8, ...part(0xe0, text('JFIF\0')), ...parts.flat(), 0xff, 0xda, 0, 0]);
const exif = (notes: number[]) => part(0xe1, [...text('Exif\0\0'), ...notes]);
const chunk = (type: string, content: number[]) => [
  ...four(content.length, false),
  ...text(type),
  ...content,
  0,
  0,
  0,
  0,
];
const png = (...chunks: number[][]) => new Uint8Array([...text('\x89PNG\r\n\x1a\n'), ...chunks.flat()]);

it.each<[string, Uint8Array, { turned: boolean; located: boolean }]>([
  ['no notes', jpeg(), { turned: false, located: false }],
  ['upright', jpeg(exif(tiff(true, { way: 1 }))), { turned: false, located: false }],
  ['turned, little-endian', jpeg(exif(tiff(true, { way: 6 }))), { turned: true, located: false }],
  ['turned, big-endian', jpeg(exif(tiff(false, { way: 8 }))), { turned: true, located: false }],
  ['a place', jpeg(exif(tiff(false, { gps: 'place' }))), { turned: false, located: true }],
  ['both', jpeg(exif(tiff(true, { way: 3, gps: 'place' }))), { turned: true, located: true }],
  ['a place left empty', jpeg(exif(tiff(true, { gps: 'empty' }))), { turned: false, located: false }],
  [
    'a place in XMP',
    jpeg(part(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="31,0N"/>'))),
    { turned: false, located: true },
  ],
  [
    'PNG with notes',
    png(chunk('IHDR', []), chunk('eXIf', tiff(false, { way: 6, gps: 'place' }))),
    { turned: true, located: true },
  ],
  ['PNG without', png(chunk('IHDR', []), chunk('IDAT', text('eXIf'))), { turned: false, located: false }],
  ['notes cut off', jpeg(exif(tiff(true, { way: 6, gps: 'place' }).slice(0, 20))), { turned: false, located: false }],
  ['notes that are none', jpeg(exif(text('no notes at all'))), { turned: false, located: false }],
  ['nothing', new Uint8Array(), { turned: false, located: false }],
])('%s', (_, bytes, notes) => {
  expect(photoNotes(bytes)).toEqual(notes);
});
