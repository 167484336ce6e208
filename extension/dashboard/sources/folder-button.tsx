import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import type { ChosenFile } from '../../importing/import-protocol.ts';

/** Where a folder is chosen. */
export interface FolderButtonProps {
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/**
 * A button that takes a folder with all files in it, as Google Takeout unpacks.
 *
 * @param props - What to do with the files.
 * @returns The button.
 */
export function FolderButton({ onFiles }: FolderButtonProps): JSX.Element {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const open = (): void => {
    if (field.current === null) return;
    // Not an attribute that the compiler knows.
    field.current.setAttribute('webkitdirectory', '');
    field.current.click();
  };
  return (
    <>
      <button type="button" class="button" onClick={open}>
        {say.importing.folder}
      </button>
      <input
        ref={field}
        id="import-folder"
        type="file"
        hidden
        aria-label={say.importing.folder}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          const chosen = files.map((file) => ({
            path: file.webkitRelativePath || file.name,
            file,
          }));
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </>
  );
}
