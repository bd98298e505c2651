import type { Picture } from './standaloneSvg';

/** Pixels for each unit of the picture: sharp on a slide and on dense screens. */
const SCALE = 2;

/**
 * A picture as PNG, drawn by the browser itself.
 * @throws when the browser can't draw it
 */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came about'))), 'image/png');
  });
}
