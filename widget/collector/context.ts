import type { InboxStore } from './store.ts';

/** Bytes that can be sent. */
export interface Sendable {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Their version, in quotes. */
  readonly etag: string;
}

/** A file of the built widget. */
export interface WidgetFile {
  /** Content type. */
  readonly type: string;
  readonly plain: Sendable;
  /** The same, compressed. */
  readonly gzip: Sendable;
}

/** The widget's files by name; only names that were there at the start are known. */
export type WidgetFiles = ReadonlyMap<string, WidgetFile>;

/** What a call needs of its surroundings, on whatever it runs. */
export interface CollectorContext {
  readonly store: InboxStore;
  readonly files: WidgetFiles;
  /** Sites whose pages may send, such as `https://a.example`; none named: any. */
  readonly origins: readonly string[];
  readonly now: () => Date;
  /** Told what broke, and in which kind of call; neither holds anything that a visitor sent. */
  readonly report: (failure: unknown, call: string) => void;
}
