import { seeded } from './seeded.ts';

/** How an invented scan is drawn and what was done to it. All sizes in pixels. */
export interface Recipe {
  seed: number;
  /** What lies on the table. */
  paper: 'idFront' | 'idBack' | 'licence' | 'letter';
  width: number;
  height: number;
  /** Standard deviation of a Gaussian blur of the whole, at a long side of 1280. */
  sigma: number;
  colour: 'full' | 'washed' | 'grey' | 'tintedGrey';
  /** What surrounds the paper. */
  table: 'white' | 'grey' | 'wood';
  /** Of the JPEG, 0 to 1. */
  quality: number;
  /** Standard deviation of the camera's noise, of 255. */
  noise: number;
  /** Degrees the paper lies askew. */
  askew: number;
  /** Drawn this much smaller first, and enlarged: 1 for not. */
  enlarged: number;
}

type Ground = OffscreenCanvasRenderingContext2D;
type Random = () => number;

const signs =
  '示例样张虚构练习公司信息技术有限责任一二三四五六七八九十年月日省市区路号街道住址姓名性别民族出生签发机关长期';
const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => signs[Math.floor(random() * signs.length)]).join('');
const figures = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

/** Fine coloured lines, as certificates have under their text. */
function guilloche(ground: Ground, random: Random, w: number, h: number): void {
  ground.lineWidth = w / 900;
  for (let line = 0; line < 26; line++) {
    ground.strokeStyle = `hsl(${190 + random() * 150} 55% ${72 + random() * 12}%)`;
    ground.beginPath();
    const [base, wave, long] = [random() * h, h * (0.02 + random() * 0.06), 4 + random() * 8];
    for (let x = 0; x <= w; x += w / 80) ground.lineTo(x, base + wave * Math.sin((x / w) * long * Math.PI));
    ground.stroke();
  }
}

function portrait(ground: Ground, random: Random, x: number, y: number, w: number, h: number): void {
  ground.fillStyle = '#e9eef2';
  ground.fillRect(x, y, w, h);
  ground.fillStyle = '#23262e';
  ground.beginPath();
  ground.ellipse(x + w / 2, y + h * 0.38, w * 0.3, h * 0.3, 0, 0, 7);
  ground.fill();
  ground.fillStyle = `hsl(${18 + random() * 14} 48% ${62 + random() * 14}%)`;
  ground.beginPath();
  ground.ellipse(x + w / 2, y + h * 0.45, w * 0.25, h * 0.27, 0, 0, 7);
  ground.fill();
  ground.fillStyle = '#3a4660';
  ground.fillRect(x + w * 0.12, y + h * 0.78, w * 0.76, h * 0.22);
}

function seal(ground: Ground, x: number, y: number, radius: number): void {
  ground.strokeStyle = '#d3232a';
  ground.fillStyle = '#d3232a';
  ground.lineWidth = radius / 12;
  ground.beginPath();
  ground.arc(x, y, radius, 0, 7);
  ground.stroke();
  ground.font = `${radius * 0.9}px serif`;
  ground.fillText('★', x - radius * 0.45, y + radius * 0.33);
}

function text(ground: Ground, line: string, x: number, y: number, size: number, bold = false): void {
  ground.font = `${bold ? 'bold ' : ''}${size}px "Noto Sans CJK SC", "Noto Serif CJK SC", sans-serif`;
  ground.fillStyle = '#1c1c1e';
  ground.fillText(line, x, y);
}

/** Each paper on its sheet of w × h. */
const papers: Record<
  Recipe['paper'],
  { ratio: number; draw(ground: Ground, random: Random, w: number, h: number): void }
> = {
  idFront: {
    ratio: 85.6 / 54,
    draw(ground, random, w, h) {
      ground.fillStyle = '#eef3f6';
      ground.fillRect(0, 0, w, h);
      guilloche(ground, random, w, h);
      for (let line = 0; line < 5; line++)
        text(ground, words(random, 5 + Math.floor(random() * 7)), w * 0.08, h * (0.17 + line * 0.125), h * 0.055);
      text(ground, figures(random, 18), w * 0.3, h * 0.88, h * 0.075, true);
      portrait(ground, random, w * 0.66, h * 0.14, w * 0.26, h * 0.58);
    },
  },
  idBack: {
    ratio: 85.6 / 54,
    draw(ground, random, w, h) {
      ground.fillStyle = '#f1ece8';
      ground.fillRect(0, 0, w, h);
      guilloche(ground, random, w, h);
      seal(ground, w * 0.15, h * 0.27, h * 0.15);
      text(ground, words(random, 7), w * 0.32, h * 0.24, h * 0.1, true);
      text(ground, words(random, 5), w * 0.36, h * 0.42, h * 0.1, true);
      text(ground, words(random, 9), w * 0.3, h * 0.76, h * 0.055);
      text(ground, `${figures(random, 8)}-${figures(random, 8)}`, w * 0.3, h * 0.89, h * 0.055);
    },
  },
  licence: {
    ratio: Math.SQRT2,
    draw(ground, random, w, h) {
      ground.fillStyle = '#fbf7ee';
      ground.fillRect(0, 0, w, h);
      guilloche(ground, random, w, h);
      ground.strokeStyle = '#b98a2e';
      ground.lineWidth = w / 60;
      ground.strokeRect(w * 0.03, h * 0.04, w * 0.94, h * 0.92);
      text(ground, words(random, 4), w * 0.38, h * 0.22, h * 0.085, true);
      for (let line = 0; line < 5; line++) {
        text(ground, words(random, 10), w * 0.08, h * (0.4 + line * 0.08), h * 0.026);
        text(ground, words(random, 12), w * 0.52, h * (0.4 + line * 0.08), h * 0.026);
      }
      seal(ground, w * 0.8, h * 0.8, h * 0.1);
    },
  },
  letter: {
    ratio: 1 / Math.SQRT2,
    draw(ground, random, w, h) {
      ground.fillStyle = '#fefefe';
      ground.fillRect(0, 0, w, h);
      text(ground, words(random, 9), w * 0.28, h * 0.1, h * 0.026, true);
      for (let line = 0; line < 16; line++)
        text(ground, words(random, 33), w * 0.1, h * (0.18 + line * 0.033), h * 0.0155);
      text(ground, words(random, 10), w * 0.55, h * 0.86, h * 0.016);
      seal(ground, w * 0.7, h * 0.85, w * 0.09);
    },
  },
};

const tables: Record<Recipe['table'], [string, string]> = {
  white: ['#fafafa', '#f0f0f0'],
  grey: ['#8d8d8d', '#747474'],
  wood: ['#a87b4f', '#8d623a'],
};

const filters: Record<Recipe['colour'], string> = {
  full: '',
  washed: 'saturate(0.45) contrast(0.75) brightness(1.1)',
  grey: 'grayscale(1)',
  tintedGrey: 'grayscale(1)',
};

function drawScene(recipe: Recipe, random: Random, scale: number): OffscreenCanvas {
  const [width, height] = [Math.round(recipe.width * scale), Math.round(recipe.height * scale)];
  const canvas = new OffscreenCanvas(width, height);
  const ground = canvas.getContext('2d') as Ground;
  const [light, dark] = tables[recipe.table];
  const fade = ground.createLinearGradient(0, 0, width, height);
  fade.addColorStop(0, light);
  fade.addColorStop(1, dark);
  ground.fillStyle = fade;
  ground.fillRect(0, 0, width, height);
  const { ratio, draw } = papers[recipe.paper];
  const share = 0.8 + random() * 0.14;
  const w = Math.min(width * share, height * share * ratio);
  ground.translate(width / 2, height / 2);
  ground.rotate((recipe.askew * Math.PI) / 180);
  ground.translate(-w / 2, -w / ratio / 2);
  draw(ground, random, w, w / ratio);
  return canvas;
}

function addNoise(ground: Ground, random: Random, recipe: Recipe): void {
  const picture = ground.getImageData(0, 0, recipe.width, recipe.height);
  const { data } = picture;
  const grey = recipe.colour === 'grey'; // a scanner's; a tinted one was photographed, in colour
  for (let at = 0; at < data.length; at += 4) {
    // The sum of three even chances is close enough to a Gaussian one.
    const next = () => (random() + random() + random() - 1.5) * 2 * recipe.noise;
    const first = next();
    for (let part = 0; part < 3; part++)
      data[at + part] = (data[at + part] ?? 0) + (grey || part === 0 ? first : next());
  }
  ground.putImageData(picture, 0, 0);
}

/** Draws an invented scan and encodes it as a JPEG. */
export async function generatedPicture(recipe: Recipe): Promise<File> {
  const random = seeded(recipe.seed);
  const scene = drawScene(recipe, random, 1 / recipe.enlarged);
  const canvas = new OffscreenCanvas(recipe.width, recipe.height);
  const ground = canvas.getContext('2d', { willReadFrequently: true }) as Ground;
  const sigma = (recipe.sigma * Math.max(recipe.width, recipe.height)) / 1280;
  ground.filter = `${filters[recipe.colour]} ${sigma > 0 ? `blur(${sigma}px)` : ''}`.trim() || 'none';
  ground.imageSmoothingQuality = 'high';
  ground.drawImage(scene, 0, 0, recipe.width, recipe.height);
  ground.filter = 'none';
  if (recipe.colour === 'tintedGrey') {
    ground.globalCompositeOperation = 'multiply';
    ground.fillStyle = '#ffeccb'; // a lamp
    ground.fillRect(0, 0, recipe.width, recipe.height);
    ground.globalCompositeOperation = 'source-over';
  }
  if (recipe.noise > 0) addNoise(ground, random, recipe);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: recipe.quality });
  return new File([blob], `示例 ${recipe.paper} ${recipe.seed}.jpg`, { type: 'image/jpeg' });
}
