import type { Feedback } from '../../shared/feedback/feedback.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import { openWithKeys } from '../analysis/open-arrivals.ts';
import { decodeText } from '../importers/encoding.ts';
import {
  excerptOf,
  type ImportFailure,
  type ImportProblem,
  type ImportReport,
  type SealedCode,
} from '../importers/importer.ts';
import type { RawFile } from '../importers/import-file.ts';
import type { JsonObject } from '../importers/parse-json.ts';
import { sheetTexts } from '../importers/xlsx.ts';
import type { OpenEnvelopeFailure } from '../inbox/open-envelope.ts';
import type { OwnerKey } from '../store/keys.ts';
import { findEnvelopes } from './find-envelopes.ts';

/** What opens sealed answers, and whose they become. */
export interface SealedContext {
  readonly keys: readonly OwnerKey[];
  readonly businessId: string;
  readonly now: Date;
}

const CODES = {
  malformed: 'sealed-damaged',
  'unknown-version': 'sealed-newer',
  'not-for-us': 'sealed-to-others',
  'no-key': 'sealed-to-others',
} satisfies Record<OpenEnvelopeFailure, SealedCode>;

/**
 * Opens the sealed answers in a file or a pasted text, as they come from targets without a collector.
 *
 * @param file - A text or a workbook; of an archive its files are to be given one by one.
 * @param context - The owner's keys.
 * @returns The answers and what could not be opened; a failure where none could; `null` where the file holds none sealed.
 */
export async function readSealed(
  file: RawFile,
  context: SealedContext,
): Promise<Result<ImportReport, ImportFailure> | null> {
  const found = textsOf(file).flatMap((text) => findEnvelopes(text) ?? []);
  if (found.length === 0) return null;
  const { businessId, keys, now } = context;
  const options = { keys, businessId, receivedAt: now.toISOString(), isLate: true };
  const feedback = new Map<string, Feedback>();
  const problems: ImportProblem[] = [];
  for (const { envelope, line } of found) {
    const opened = await openWithKeys(envelope, options);
    // The same answer may stand in a mail and in its quotation.
    if (opened.ok) feedback.set(opened.value.id, opened.value);
    else problems.push({ code: CODES[opened.failure], line, found: idOf(envelope) });
  }
  if (feedback.size === 0) return fail(failureOf(problems));
  const rows = found.length;
  return succeed({ format: 'sealed', feedback: [...feedback.values()], problems, rows });
}

function textsOf(file: RawFile): readonly string[] {
  const text = decodeText(file.bytes);
  return text === null ? sheetTexts({ ...file, text }, 'sealed') : [text.text];
}

/** Where nothing opened, a key that is missing is worth more than damage: something can be done about it. */
function failureOf(problems: readonly ImportProblem[]): ImportFailure {
  const order: readonly SealedCode[] = ['sealed-to-others', 'sealed-newer', 'sealed-damaged'];
  const code = order.find((each) => problems.some((problem) => problem.code === each));
  return { code: code ?? 'sealed-damaged', line: null, found: '' };
}

function idOf(envelope: JsonObject | null): string {
  const id = envelope?.['id'];
  return typeof id === 'string' ? excerptOf(id) : '';
}
