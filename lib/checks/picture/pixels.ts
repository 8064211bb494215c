/** Red, green, blue, alpha of each pixel, row by row: what a canvas gives. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}
