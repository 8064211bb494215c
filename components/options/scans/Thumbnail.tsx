import { useEffect, useRef } from 'react';

const side = 96;

/** A small copy of a picture, drawn: no address stands for it. */
export function Thumbnail({ file }: { file: Blob }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let current = true;
    const draw = async () => {
      const bitmap = await createImageBitmap(file).catch(() => undefined);
      const ground = canvas.current?.getContext('2d');
      if (bitmap && ground && current) {
        const scale = Math.min(side / bitmap.width, side / bitmap.height);
        const [width, height] = [bitmap.width * scale, bitmap.height * scale];
        ground.imageSmoothingQuality = 'high';
        ground.clearRect(0, 0, side, side);
        ground.drawImage(bitmap, (side - width) / 2, (side - height) / 2, width, height);
      }
      bitmap?.close();
    };
    void draw();
    return () => {
      current = false;
    };
  }, [file]);
  return <canvas ref={canvas} className="thumbnail" width={side} height={side} />;
}
