import { chooseFiles } from '../importers/choose-files.ts';
import type { ChosenFile, ImportJob } from './import-protocol.ts';

/**
 * Sorts what the owner chose into jobs: each folder is one, each other file is one.
 *
 * @param files - All files, with their paths.
 * @returns The jobs in their order; a folder without a file that can hold reviews is a job without files.
 */
export function makeJobs(files: readonly ChosenFile[]): readonly ImportJob[] {
  const folders = new Map<string, ChosenFile[]>();
  const jobs: ImportJob[] = [];
  for (const chosen of files) {
    const [folder = '', ...rest] = chosen.path.split('/');
    if (rest.length === 0) jobs.push({ name: chosen.path, files: [chosen], passedOver: 0 });
    else folders.set(folder, [...(folders.get(folder) ?? []), chosen]);
  }
  for (const [name, inside] of folders) {
    const { read, passedOver } = chooseFiles(inside, ({ path }) => path);
    jobs.push({ name, files: read, passedOver });
  }
  return jobs;
}

/**
 * The files of a drop, those inside folders too.
 *
 * @param transfer - What was dropped.
 * @returns Files with their paths.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  // All entries before the first wait: afterwards the drop is empty.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const loose = [...transfer.files];
  const chosen: ChosenFile[] = [];
  for (const entry of entries) {
    if (entry !== null) for await (const file of filesIn(entry, '')) chosen.push(file);
  }
  return chosen.length > 0 ? chosen : loose.map((file) => ({ path: file.name, file }));
}

async function* filesIn(entry: FileSystemEntry, folder: string): AsyncGenerator<ChosenFile> {
  const path = `${folder}${entry.name}`;
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    yield { path, file };
  } else if (entry instanceof FileSystemDirectoryEntry) {
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) return;
      for (const inside of some) yield* filesIn(inside, `${path}/`);
    }
  }
}
