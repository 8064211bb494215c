/** A character on the picture; `x`, `y` is its middle in the picture's own pixels. */
export interface Mark {
  character: string;
  x: number;
  y: number;
}

export const pictureSize = { width: 320, height: 160 };

const pool = [...'山水云木春秋江河星月风雨花鸟松竹'];
const inks = ['#0b3d91', '#8c1d40', '#1b5e20', '#5d4037', '#4a148c'];

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Five characters in places of their own; the first three are the ones to click, in that order. */
export function scatter(): Mark[] {
  const slots = shuffled([0, 1, 2, 3, 4]);
  return shuffled(pool)
    .slice(0, 5)
    .map((character, index) => ({
      character,
      x: 32 + (slots[index] ?? 0) * 64 + (Math.random() - 0.5) * 20,
      y: 45 + Math.random() * 70,
    }));
}

/** Draws them; which ones are asked for is drawn as well, so that no script reads it from the document. */
export function draw(picture: HTMLCanvasElement, question: HTMLCanvasElement, marks: readonly Mark[]) {
  const paper = picture.getContext('2d');
  const line = question.getContext('2d');
  if (!paper || !line) return;
  paper.fillStyle = '#dfe9f5';
  paper.fillRect(0, 0, picture.width, picture.height);
  for (let stroke = 0; stroke < 14; stroke += 1) {
    paper.strokeStyle = `hsl(${Math.random() * 360} 40% 70%)`;
    paper.beginPath();
    paper.moveTo(Math.random() * picture.width, Math.random() * picture.height);
    paper.lineTo(Math.random() * picture.width, Math.random() * picture.height);
    paper.stroke();
  }
  paper.font = 'bold 32px sans-serif';
  paper.textAlign = 'center';
  paper.textBaseline = 'middle';
  for (const [index, { character, x, y }] of marks.entries()) {
    paper.save();
    paper.translate(x, y);
    paper.rotate((Math.random() - 0.5) * 0.9);
    paper.fillStyle = inks[index] ?? '#000';
    paper.fillText(character, 0, 0);
    paper.restore();
  }
  line.clearRect(0, 0, question.width, question.height);
  line.font = '16px sans-serif';
  line.textBaseline = 'middle';
  line.fillStyle = '#333';
  const asked = marks.slice(0, 3).map(({ character }) => `「${character}」`);
  line.fillText(`请依次点击 ${asked.join(' ')}`, 4, question.height / 2);
}

/** The number of the click, where it was. */
export function drawClick(picture: HTMLCanvasElement, order: number, x: number, y: number) {
  const paper = picture.getContext('2d');
  if (!paper) return;
  paper.fillStyle = '#1a73e8';
  paper.beginPath();
  paper.arc(x, y, 11, 0, Math.PI * 2);
  paper.fill();
  paper.fillStyle = '#fff';
  paper.font = '14px sans-serif';
  paper.fillText(String(order), x, y);
}
