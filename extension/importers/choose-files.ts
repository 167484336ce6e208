/** Files that can hold reviews or answers. */
const READABLE =
  /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|xlsx|xlsm|xls|ods|fods|xml|wxr|eml|mbox)(?:\.gz)?$/i;

/** What archives and systems put beside the files themselves. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Takeout's pages of reviews, and their folder. */
const TAKEOUT_PAGE =
  /^(.*\/)?(?:reviews|rezensionen|bewertungen|avis|reseñas|opiniones|recensioni|recensies|avaliações)(?:-[\w-]+)?(?:\s?\(\d+\))?\.json$/i;

/** Which files of a folder or an archive are read. */
export interface ChosenFiles<File> {
  readonly read: readonly File[];
  /** Pictures, pages and others that hold no reviews; what systems hide is not counted. */
  readonly passedOver: number;
}

/**
 * Chooses the files of a folder or an archive that can hold reviews.
 *
 * Beside Google Takeout's pages of reviews stand files about the place itself; they look like reviews and are none.
 *
 * @param files - All files.
 * @param pathOf - A file's path, parted by `/`.
 * @returns The files to read, in their order.
 */
export function chooseFiles<File>(
  files: readonly File[],
  pathOf: (file: File) => string,
): ChosenFiles<File> {
  const shown = files.filter((file) => !HIDDEN.test(pathOf(file)));
  const takeout = new Set(shown.flatMap((file) => takeoutFolder(pathOf(file)) ?? []));
  const read = shown.filter((file) => {
    const path = pathOf(file);
    if (!READABLE.test(path)) return false;
    return !takeout.has(folderOf(path)) || takeoutFolder(path) !== null || !/\.json$/i.test(path);
  });
  return { read, passedOver: shown.length - read.length };
}

function takeoutFolder(path: string): string | null {
  return TAKEOUT_PAGE.test(path) ? folderOf(path) : null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
