import * as v from 'valibot';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { type CapturedPage, capturedPageSchema } from './captured-page.ts';

/**
 * Checks what a page's script sent: the page could forge it.
 *
 * @param value - A message.
 * @returns The captured page; `not-captured` where it is anything else.
 */
export function parseCaptured(value: unknown): Result<CapturedPage, 'not-captured'> {
  const parsed = v.safeParse(capturedPageSchema, value);
  return parsed.success ? succeed(parsed.output) : fail('not-captured');
}
