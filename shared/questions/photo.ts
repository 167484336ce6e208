import { MAX_PHOTO_LENGTH } from '../feedback/limits.ts';
import { fail, succeed } from '../result.ts';
import type { QuestionType } from './question.ts';

/** What a canvas writes, and nothing that a viewer would run. */
const PHOTO = /^data:image\/(webp|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

/**
 * A picture of what they mean, made small in the visitor's browser and sealed with the rest.
 *
 * @source Written anew by a canvas, a picture loses its place and camera: Exif 2.3, 4.6.6, is not carried over.
 */
export const photo: QuestionType = {
  id: 'photo',
  control: 'photo',
  range: null,
  parse(answer) {
    if (typeof answer !== 'string') return fail('wrong-type');
    if (answer.length > MAX_PHOTO_LENGTH) return fail('too-long');
    return PHOTO.test(answer) ? succeed(answer) : fail('wrong-type');
  },
};
