declare module 'snappyjs' {
  export function compress(bytes: Buffer): Uint8Array;
  export function uncompress(bytes: Buffer): Uint8Array;
}
