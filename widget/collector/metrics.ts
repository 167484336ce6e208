/** One call that was answered. */
export interface Answered {
  /** Such as `POST /v1/pair`; `none` where the address leads nowhere. Never the address itself. */
  readonly call: string;
  /** HTTP status. */
  readonly status: number;
  /** From the request's arrival to its answer. */
  readonly ms: number;
}

/** A figure that is looked up when it is asked for. */
export interface Gauge {
  /** Such as `counterbell_waiting_envelopes`. */
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

/** Upper ends of the classes that times are counted in, in seconds. */
const SECONDS = [0.005, 0.025, 0.1, 0.5, 2.5, 10] as const;

/** Content type of what `Metrics.text` gives. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Counts what a collector does since its start; holds nothing about anybody.
 *
 * @source https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export class Metrics {
  /** By `call`, then status. */
  readonly #answers = new Map<string, Map<number, number>>();
  readonly #classes: number[] = SECONDS.map(() => 0);
  #count = 0;
  #seconds = 0;

  /**
   * Counts an answer.
   *
   * @param answered - What was answered.
   */
  count({ call, status, ms }: Answered): void {
    const byStatus = this.#answers.get(call) ?? new Map<number, number>();
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    this.#answers.set(call, byStatus);
    const seconds = ms / 1000;
    this.#count += 1;
    this.#seconds += seconds;
    for (const [at, end] of SECONDS.entries()) {
      if (seconds <= end) this.#classes[at] = (this.#classes[at] ?? 0) + 1;
    }
  }

  /**
   * All figures, as Prometheus and its like read them.
   *
   * @param gauges - Figures that are not counted here.
   * @returns Text of the exposition format 0.0.4.
   */
  text(gauges: readonly Gauge[]): string {
    const lines = [
      ...headOf('counterbell_requests_total', 'counter', 'Requests by call and status.'),
      ...[...this.#answers].flatMap(([call, byStatus]) =>
        [...byStatus].map(
          ([status, n]) => `counterbell_requests_total{call="${call}",status="${status}"} ${n}`,
        ),
      ),
      ...headOf('counterbell_request_seconds', 'histogram', 'Time until the answer.'),
      ...SECONDS.map(
        (end, at) => `counterbell_request_seconds_bucket{le="${end}"} ${this.#classes[at] ?? 0}`,
      ),
      `counterbell_request_seconds_bucket{le="+Inf"} ${this.#count}`,
      `counterbell_request_seconds_sum ${this.#seconds}`,
      `counterbell_request_seconds_count ${this.#count}`,
      ...gauges.flatMap(({ name, help, value }) => [
        ...headOf(name, 'gauge', help),
        `${name} ${value}`,
      ]),
    ];
    return `${lines.join('\n')}\n`;
  }
}

function headOf(name: string, type: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}
