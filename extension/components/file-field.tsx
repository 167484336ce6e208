import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words.ts';

/** Where files are chosen or dropped. */
export interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  /** What may be dropped, in words. */
  readonly hint: string;
  /** File name endings and types, as in `<input accept>`. */
  readonly accept: string;
  /** Whether only one is taken; several, where left out. */
  readonly isSingle?: boolean;
  /** Whether a heading above says the same already: the label is then for screen readers. */
  readonly isTitled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * A place to choose files, or to drop them.
 *
 * @param props - Words and what to do with the files.
 * @returns The field.
 */
export function FileField(props: FileFieldProps): JSX.Element {
  const { id, label, hint, accept, onFiles, isSingle = false, isTitled = false } = props;
  const { say } = useWords();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const choose = (event: TargetedEvent<HTMLInputElement>): void => {
    const field = event.currentTarget;
    const files = [...(field.files ?? [])];
    // Emptied, so that the same file may be chosen again once it is mended.
    field.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      class={isOver ? 'file-field over' : 'file-field'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label for={id} class={isTitled ? 'unseen' : undefined}>
        {label}
      </label>
      <input id={id} type="file" accept={accept} multiple={!isSingle} onChange={choose} />
      <span class="muted small">
        {hint} {say.common.orDrop}
      </span>
    </div>
  );
}
