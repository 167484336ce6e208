import { describe, expect, it } from 'vitest';
import { MAX_PHOTO_LENGTH, MAX_TEXTS_BESIDE_PHOTO } from '../../../shared/feedback/limits.ts';
import { photo } from '../../../shared/questions/photo.ts';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { open } from '../../../shared/sealing/open.ts';
import { sealAnswers } from '../../../widget/panel/seal-answers.ts';
import { shrinkPhoto } from '../../../widget/panel/shrink-photo.ts';
import { makeQuestion } from './surveys.ts';

describe('shrinkPhoto', () => {
  it.each([
    { what: 'a plain picture', width: 3000, height: 2000, noise: 0 },
    { what: 'a picture of nothing but noise', width: 2400, height: 3200, noise: 1 },
    { what: 'a tiny one', width: 1, height: 1, noise: 0 },
  ])('makes $what fit', async ({ width, height, noise }) => {
    const url = await shrinkPhoto(await draw(width, height, noise), MAX_PHOTO_LENGTH);
    expect(photo.parse(url)).toEqual({ ok: true, value: url });
  });

  it('refuses what is no picture', async () => {
    await expect(shrinkPhoto(new Blob(['words']), MAX_PHOTO_LENGTH)).rejects.toThrow(Error);
  });
});

describe('a photo', () => {
  it('at its largest is sealed beside the longest words', async () => {
    const { publicKey, privateKey } = await makeKeyPair();
    const head = 'data:image/webp;base64,';
    const picture = head + 'A'.repeat(MAX_PHOTO_LENGTH - head.length);
    const comment = 'あ'.repeat(MAX_TEXTS_BESIDE_PHOTO);
    const filled = {
      draft: { answers: { photo: picture, comment }, mayContact: false },
      questions: [makeQuestion('photo'), makeQuestion('comment')],
      id: crypto.randomUUID(),
      language: 'ja',
    };
    const tag = { base: 'https://bell.example', inbox: 'linde-7f3a', key: publicKey };
    const opened = await open(await sealAnswers(filled, tag), privateKey);
    expect(opened).toMatchObject({ ok: true, value: { answers: { photo: picture, comment } } });
  });
});

async function draw(width: number, height: number, noise: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  for (let at = 0; at < 20_000 * noise; at += 1) {
    if (context) context.fillStyle = `hsl(${(at * 137) % 360} 90% ${(at * 53) % 100}%)`;
    context?.fillRect((at * 7919) % width, (at * 104_729) % height, 24, 24);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
