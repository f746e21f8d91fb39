/** One line of JSON for each event, for whoever runs the office; nothing people typed in belongs here. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  event: string,
  details?: { readonly [name: string]: string | number | undefined },
) => void;

/** @param now milliseconds since 1970 */
export const logTo =
  (stream: NodeJS.WritableStream, now: () => number): Log =>
  (level, event, details = {}) => {
    stream.write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...details })}\n`);
  };
