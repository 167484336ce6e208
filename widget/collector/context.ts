import type { Guard } from './limits/guard.ts';
import type { Answered, Gauge, Metrics } from './metrics.ts';
import type { InboxStore } from './store.ts';

/** Bytes that can be sent. */
export interface Sendable {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Their version, in quotes. */
  readonly etag: string;
}

/** Ways in which a file may be packed, the smallest first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A file of the built widget. */
export interface WidgetFile {
  /** Content type. */
  readonly type: string;
  readonly plain: Sendable;
  /** The same, packed; left out where whoever stands before the collector packs. */
  readonly packed: Readonly<Partial<Record<Encoding, Sendable>>>;
}

/** The widget's files. */
export interface WidgetFiles {
  /** How many there are; 0 where the widget is not built. */
  readonly size: number;
  /** The file of a name; `null` for every name that was not built. */
  find(name: string): Promise<WidgetFile | null>;
  /** Makes a file of a text, with the same packings. */
  make(text: string, type: string): Promise<WidgetFile>;
}

/** Who asks. */
export interface Sender {
  /** As the connection shows it; `null` where it is not known. Never stored or logged. */
  readonly address: string | null;
  /** Whether it is a program on the collector's own machine. */
  readonly isLocal: boolean;
}

/** What a call needs of its surroundings, on whatever it runs. */
export interface CollectorContext {
  readonly store: InboxStore;
  readonly files: WidgetFiles;
  /** Sites whose pages may send, such as `https://a.example`; none named: any. */
  readonly origins: readonly string[];
  readonly guard: Guard;
  readonly metrics: Metrics;
  /** Opens the metrics from elsewhere; `null`: they are shown to this machine only. */
  readonly metricsToken: string | null;
  /** Figures of what it runs on. */
  readonly gauges: () => readonly Gauge[];
  readonly now: () => Date;
  /** Told what broke, and in which kind of call; neither holds anything that a visitor sent. */
  readonly report: (failure: unknown, call: string) => void;
  /** Told of each answer. */
  readonly answered: (answered: Answered) => void;
}
