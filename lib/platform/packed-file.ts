import { z } from '../zod.ts';

const head = z.object({ name: z.string(), type: z.string() });

export interface ScanFile extends z.infer<typeof head> {
  bytes: Uint8Array<ArrayBuffer>;
}

const lengthBytes = 4;

/** A file in one piece, so that its name is encrypted with it: length of the head, the head as JSON, the bytes. */
export function packFile({ name, type, bytes }: ScanFile): Uint8Array<ArrayBuffer> {
  const first = new TextEncoder().encode(JSON.stringify({ name, type }));
  const packed = new Uint8Array(lengthBytes + first.length + bytes.length);
  new DataView(packed.buffer).setUint32(0, first.length);
  packed.set(first, lengthBytes);
  packed.set(bytes, lengthBytes + first.length);
  return packed;
}

/** The file again; throws where this is none. */
export function unpackFile(packed: ArrayBuffer): ScanFile {
  const end = lengthBytes + new DataView(packed).getUint32(0);
  const text = new TextDecoder().decode(packed.slice(lengthBytes, end));
  return { ...head.parse(JSON.parse(text)), bytes: new Uint8Array(packed, end) };
}
