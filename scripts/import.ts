/**
 * `npm run -s import -- FILE`: prints the feedback that a file, or every file below a folder, holds as JSON.
 * Problems go to stderr, one sentence each; the exit status is 1 only where nothing was kept.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { chooseFiles } from '../extension/importers/choose-files.ts';
import { decodeText } from '../extension/importers/encoding.ts';
import { importFile } from '../extension/importers/import-file.ts';
import type { ImportContext } from '../extension/importers/importer.ts';
import { mergeReports, type NamedReport } from '../extension/importers/merge-reports.ts';
import { failureSentence, problemSentence } from '../extension/importers/messages.ts';
import { findEnvelopes } from '../extension/importing/find-envelopes.ts';
import { bytesOf, complain, stopWithReader, warn } from './command-line.ts';

interface ChosenFile {
  readonly name: string;
  readonly path: string;
}

/** No business, as in captured pages: whoever takes the JSON in says whose it is. */
const context: ImportContext = { businessId: '', now: new Date() };

main(process.argv.slice(2));

function main([path, ...more]: readonly string[]): void {
  if (path === undefined || path === '' || more.length > 0) {
    return complain('Name one file or folder: npm run -s import -- FILE');
  }
  const files = filesAt(path);
  if (files === null) return complain(`${path} cannot be read: check the name and try again.`);
  if (files.length === 0) {
    return complain(`${path} holds no files: name a folder with exported reviews.`);
  }
  const reports = readAll(files);
  const { feedback, problems } = mergeReports(reports);
  for (const problem of problems) warn(problemSentence(problem, problem.file));
  if (feedback.length === 0) return sayNothingKept(path, reports);
  stopWithReader();
  process.stdout.write(`${JSON.stringify(feedback, null, 1)}\n`);
}

/** Of files that could not be read at all, each has been named. */
function sayNothingKept(path: string, reports: readonly NamedReport[]): void {
  process.exitCode = 1;
  if (reports.length > 0) warn(`${path} holds nothing that a customer said: nothing was kept.`);
}

/** `null` where there is no such file or folder, or it may not be read. */
function filesAt(path: string): readonly ChosenFile[] | null {
  try {
    if (!statSync(path).isDirectory()) return [{ name: basename(path), path }];
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => ({ name: relative(path, file), path: file }));
    const { read, passedOver } = chooseFiles(files, ({ name }) => name.split(sep).join('/'));
    if (passedOver > 0) {
      const found = String(passedOver);
      warn(problemSentence({ code: 'files-passed-over', line: 1, found }, path));
    }
    return read;
  } catch {
    // Every reason comes down to the same for whoever typed the name.
    return null;
  }
}

function readAll(files: readonly ChosenFile[]): readonly NamedReport[] {
  const reports: NamedReport[] = [];
  for (const { name, path } of files) {
    const bytes = bytesOf(path);
    if (bytes === null) {
      warn(`${name} cannot be read: check who may read it, and try again.`);
      continue;
    }
    if (findEnvelopes(decodeText(bytes)?.text ?? '') !== null) {
      warn(
        `${name} holds sealed answers: nothing was kept; import it in the extension, where your key is.`,
      );
      continue;
    }
    const result = importFile({ name: basename(path), bytes }, context);
    if (result.ok) reports.push({ name, report: result.value });
    else warn(failureSentence(result.failure, name));
  }
  return reports;
}
