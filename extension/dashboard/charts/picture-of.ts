import { fail, succeed, type Result } from '../../../shared/result.ts';

/** Dots of the picture for each unit of the drawing: sharp when printed. */
const SCALE = 2;
const MARGIN = 16;
const TITLE_HEIGHT = 32;
const TITLE_FONT = '600 16px system-ui, sans-serif';

/** What style sheets give a drawing, and a picture of it must carry itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];

/**
 * Draws a chart as a picture, in the colours in which it is seen.
 *
 * @param drawing - The chart on the page.
 * @param title - Stands above it.
 * @returns A PNG; or that the browser could not draw it.
 */
export async function pictureOf(
  drawing: SVGSVGElement,
  title: string,
): Promise<Result<Blob, 'not-drawn'>> {
  const { width, height } = drawing.getBoundingClientRect();
  const page = getComputedStyle(drawing);
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (height + 2 * MARGIN + TITLE_HEIGHT) * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) return fail('not-drawn');
  try {
    const image = await imageOf(drawing, width, height);
    context.scale(SCALE, SCALE);
    context.fillStyle = groundOf(drawing);
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = page.color;
    context.font = TITLE_FONT;
    context.fillText(title, MARGIN, MARGIN + TITLE_HEIGHT / 2);
    context.drawImage(image, MARGIN, MARGIN + TITLE_HEIGHT, width, height);
  } catch {
    // The browser refuses pictures that are too large, or cannot read the drawing.
    return fail('not-drawn');
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? fail('not-drawn') : succeed(blob);
}

async function imageOf(
  drawing: SVGSVGElement,
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('A drawing has become something else.');
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [at, part] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (original === undefined || !(part instanceof SVGElement)) continue;
    const seen = getComputedStyle(original);
    for (const name of STYLES) part.style.setProperty(name, seen.getPropertyValue(name));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image();
  const text = new XMLSerializer().serializeToString(copy);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}

/** The colour behind the drawing. */
function groundOf(drawing: Element): string {
  for (let part: Element | null = drawing; part !== null; part = part.parentElement) {
    const { backgroundColor } = getComputedStyle(part);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return 'white';
}
