/** What a camera wrote into a file beside the picture. */
export interface PhotoNotes {
  /** The picture lies turned, and only a note says which way is up: some who look at it do not read the note. */
  turned: boolean;
  /** Where it was taken. */
  located: boolean;
}

const orientation = 0x0112;
const gpsPointer = 0x8825;
const latitude = 2;
const wide = 12; // bytes of an entry

/** Entries of a directory of tags: tag → the offset of its value. */
function entriesAt(view: DataView, at: number, little: boolean): Map<number, number> {
  if (at + 2 > view.byteLength) return new Map();
  const count = Math.min(view.getUint16(at, little), Math.floor((view.byteLength - at - 2) / wide));
  const places = Array.from({ length: count }, (_, index) => at + 2 + index * wide);
  return new Map(places.map((place) => [view.getUint16(place, little), place + 8]));
}

/** Notes in the form TIFF has them, which JPEG and PNG both carry. */
function fromTiff(bytes: Uint8Array): PhotoNotes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return { turned: false, located: false };
  const little = view.getUint16(0) === 0x4949;
  const first = entriesAt(view, view.getUint32(4, little), little);
  const [way, place] = [first.get(orientation), first.get(gpsPointer)];
  const gps = place === undefined ? undefined : entriesAt(view, view.getUint32(place, little), little);
  return { turned: way !== undefined && view.getUint16(way, little) > 1, located: gps?.has(latitude) ?? false };
}

const says = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

/** Where the parts of a JPEG before its picture begin and end, their two marker bytes left out. */
function* jpegParts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    yield bytes.subarray(at + 4, end);
    at = end;
  }
}

/** Type and content of each part of a PNG, the type being its first four signs. */
function* pngParts(bytes: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    yield bytes.subarray(at + 4, at + 8 + length);
    at += 12 + length;
  }
}

const xmp = /GPSLatitude/u;
const exifAt = { Exif: 6, eXIf: 4 } as const;

/** Reads JPEG and PNG; any other file has no notes we know of. */
export function photoNotes(bytes: Uint8Array): PhotoNotes {
  const notes: PhotoNotes = { turned: false, located: false };
  const parts = bytes[0] === 0xff ? jpegParts(bytes) : says(bytes, '\x89PNG') ? pngParts(bytes) : [];
  for (const part of parts) {
    const kind = (['Exif', 'eXIf'] as const).find((text) => says(part, text));
    const found = kind && fromTiff(part.subarray(exifAt[kind]));
    const isXmp = says(part, 'http://ns.adobe.com/xap/') || says(part, 'iTXtXML:com.adobe.xmp');
    notes.turned ||= found?.turned ?? false;
    notes.located ||= (found?.located ?? false) || (isXmp && xmp.test(new TextDecoder().decode(part)));
  }
  return notes;
}
