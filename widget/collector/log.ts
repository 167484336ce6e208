/** What a line of the log may hold: nothing about visitors, owners or what they wrote. */
export type LogFields = Readonly<Record<string, string | number>>;

/** Writes an event down. */
export type Log = (event: string, fields?: LogFields) => void;

/**
 * A log of one JSON object a line, with `time`, `event` and the event's own fields.
 *
 * @param write - Takes a line without its end.
 * @param now - The clock.
 * @returns The log.
 */
export function makeLog(write: (line: string) => void, now: () => Date): Log {
  return (event, fields = {}) => {
    write(JSON.stringify({ time: now().toISOString(), event, ...fields }));
  };
}

/**
 * What may be written down of something that broke: its words may quote what was sent, its kind cannot.
 *
 * @param failure - What was thrown.
 * @param call - In which kind of call.
 * @returns Fields for the log.
 */
export function failureFields(failure: unknown, call: string): LogFields {
  return {
    call,
    kind: failure instanceof Error ? failure.name : typeof failure,
    ...(failure instanceof Error && 'code' in failure && { code: String(failure.code) }),
  };
}
