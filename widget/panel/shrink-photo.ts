/** Tried in turn until the picture fits: the greater side in pixels, and how well it is kept, 0 to 1. */
const TRIES = [
  [1280, 0.6],
  [960, 0.5],
  [720, 0.45],
  [540, 0.4],
  [360, 0.3],
  [240, 0.25],
  [120, 0.2],
] as const;

/**
 * Makes a picture small enough to be sealed with the rest, in the visitor's own browser. Written anew, it no longer says
 * where and with what it was taken.
 *
 * @param file - Any picture that the browser can draw.
 * @param maxLength - Most characters of the outcome.
 * @returns A data URL of a WebP, or of a JPEG where the browser writes no WebP.
 * @throws {Error} Where the file is no picture, or cannot be made small enough.
 */
export async function shrinkPhoto(file: Blob, maxLength: number): Promise<string> {
  const picture = await createImageBitmap(file);
  for (const [side, quality] of TRIES) {
    const url = drawn(picture, side, quality);
    if (url.length <= maxLength) return url;
  }
  throw new Error('The picture cannot be made small enough.');
}

function drawn(picture: ImageBitmap, side: number, quality: number): string {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const webp = canvas.toDataURL('image/webp', quality);
  return webp.startsWith('data:image/webp') ? webp : canvas.toDataURL('image/jpeg', quality);
}
