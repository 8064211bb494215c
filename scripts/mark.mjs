/**
 * A compass needle on blue: our own mark, nothing official, as SVG. Small sizes get a heavier drawing. `padded`: a quarter
 * of it is transparent margin, as Chrome's store wants its icon.
 */
export function mark(size, { padded = false } = {}) {
  const small = size < 32;
  const ring = small
    ? ''
    : '<circle cx="64" cy="64" r="46" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="6"/>';
  const [far, near] = small ? [26, 49] : [36, 53];
  const [from, whole] = padded ? [-64 / 3, 512 / 3] : [0, 128];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${from} ${from} ${whole} ${whole}">
    <rect width="128" height="128" rx="28" fill="#0b5cad"/>${ring}
    <path d="M${128 - far} ${far} ${128 - near} ${128 - near} ${near} ${near}z" fill="#fff"/>
    <path d="M${far} ${128 - far} ${near} ${near} ${128 - near} ${128 - near}z" fill="#8fc3f5"/>
  </svg>`;
}
