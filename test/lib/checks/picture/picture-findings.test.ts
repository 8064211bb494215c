import { describe, expect, it } from 'vitest';
import { expiry } from '../../../../lib/checks/picture/expiry.ts';
import { filmFindings } from '../../../../lib/checks/picture/film-findings.ts';
import { fittedSize } from '../../../../lib/checks/picture/fitted-size.ts';
import { type PictureFacts, pictureFindings } from '../../../../lib/checks/picture/picture-findings.ts';
import { mostScans } from '../../../../lib/checks/picture/picture-limits.ts';
import { typeOfBytes } from '../../../../lib/checks/picture/type-of-bytes.ts';

const MB = 1024 * 1024;
type Seen = NonNullable<PictureFacts['seen']>;
const good: PictureFacts & { seen: Seen } = {
  type: 'image/jpeg',
  bytes: 400_000,
  turned: false,
  located: false,
  seen: { width: 1280, height: 720, colourShare: 0.1, blur: 0.6 },
};
const seen = (change: Partial<Seen>): Partial<PictureFacts> => ({ seen: { ...good.seen, ...change } });
const ids = (change: Partial<PictureFacts>) => pictureFindings({ ...good, ...change }).map(({ id }) => id);

describe('a picture', () => {
  it.each<[string, Partial<PictureFacts>, string[]]>([
    ['at the least size', {}, []],
    ['upright at the least size', seen({ width: 720, height: 1280 }), []],
    ['one pixel short', seen({ width: 1279 }), ['small']],
    ['one pixel low', seen({ height: 719 }), ['small']],
    ['wide and low', seen({ width: 4000, height: 600 }), ['small']],
    ['of 2 MB exactly', { bytes: 2 * MB }, []],
    ['a byte more', { bytes: 2 * MB + 1 }, ['large']],
    ['PNG', { type: 'image/png', bytes: 20_000 }, []],
    ['WebP', { type: 'image/webp' }, ['kind']],
    ['turned by a note', { turned: true }, ['turned']],
    ['with a place', { located: true }, ['located']],
    ['without colour', seen({ colourShare: 0 }), ['grey']],
    ['blurred', seen({ blur: 3 }), ['blurred']],
    ['without any edge', seen({ blur: undefined }), []],
    ['squeezed', { bytes: 30_000 }, ['squeezed']],
    ['nobody can open', { seen: undefined } as never, ['unreadable']],
    ['wrong in several ways', { type: 'image/gif', bytes: 3 * MB, located: true }, ['kind', 'large', 'located']],
  ])('%s', (_, change, found) => {
    expect(ids(change)).toEqual(found);
  });

  it('that is too small is mended by nothing', () => {
    const [small] = pictureFindings({ ...good, ...seen({ width: 900 }) });
    expect(small).toEqual({ id: 'small', severity: 'block', mends: false });
  });
});

describe('scaled down to fit', () => {
  it.each<[string, [number, number], number, [number, number]]>([
    ['by what is too much', [4000, 3000], 8 * MB, [1900, 1425]],
    ['no further than the form takes', [2000, 1500], 40 * MB, [1280, 960]],
    ['by its short side', [3000, 1000], 40 * MB, [2160, 720]],
    ['not at all where that is reached', [1280, 960], 3 * MB, [1280, 960]],
    ['never up', [900, 600], 3 * MB, [900, 600]],
  ])('%s', (_, [width, height], bytes, [w, h]) => {
    expect(fittedSize({ width, height }, bytes)).toEqual({ width: w, height: h });
  });

  it('comes to the least size after a few tries, whatever the picture', () => {
    let size = { width: 9000, height: 6000 };
    for (let tries = 0; tries < 6; tries++) size = fittedSize(size, 6 * MB);
    expect(size).toEqual({ width: 1280, height: 853 });
  });
});

it.each([
  ['20261120', 'over'],
  ['20261121', 'soon'],
  ['20261221', 'soon'],
  ['20261222', 'tight'],
  ['20270219', 'tight'],
  ['20270220', undefined],
  ['长期', undefined],
  ['', undefined],
  [undefined, undefined],
])('a paper until %s is, on 2026-11-21, %s', (until, state) => {
  expect(expiry(until, '20261121')).toBe(state);
});

it.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['RIFF....WEBPVP8', 'image/webp'],
  ['....ftypheic', 'image/heic'],
  ['....ftypmp42', 'video/mp4'],
  ['....ftypqt  ', 'video/quicktime'],
  ['%PDF-1.7', 'application/pdf'],
  ['<svg xmlns=', ''],
  ['', ''],
])('a file that begins %j is %s', (signs, type) => {
  expect(typeOfBytes(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)))).toBe(type);
});

it('a film is judged by type and size alone', () => {
  expect(filmFindings({ type: 'video/mp4', bytes: 10 * MB })).toEqual([]);
  expect(filmFindings({ type: 'image/gif', bytes: 11 * MB }).map(({ id }) => id)).toEqual(['film', 'filmLarge']);
});

it('other materials hold ten, all else one', () => {
  expect(mostScans('icp_materials.subject_other_materials')).toBe(10);
  expect(mostScans('icp_materials.commitment_letter')).toBe(1);
});
