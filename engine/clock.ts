/** The only place where the engine reads the time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved: for tests, simulations and try-outs. */
export interface MovableClock extends Clock {
  advance(milliseconds: number): void;
  set(iso: string): void;
}

export function fixedClock(iso: string): MovableClock {
  let time = Date.parse(iso);
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
    set: (next) => {
      time = Date.parse(next);
    },
  };
}
