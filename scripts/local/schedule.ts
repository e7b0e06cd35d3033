/** Milliseconds. */
const hour = 60 * 60 * 1000;

/** How long it is until the clock strikes: milliseconds, never none. */
export const untilNextHour = (now: number): number => hour - (now % hour);

/** Calls `strike` once, so many milliseconds from now. */
type Alarm = (strike: () => Promise<void>, milliseconds: number) => void;

// A timer alone must not keep a process alive that has ended everything else.
const timer: Alarm = (strike, milliseconds) => void setTimeout(() => void strike(), milliseconds).unref();

/**
 * What Netlify does by itself: at every full hour the function `hourly` is called, which sends the reminders and the hosts'
 * lists that are due. A run that fails is told, and the next hour comes all the same.
 *
 * @param siteUrl where the functions answer
 * @param tell writes a line for whoever looks at the terminal
 */
export function startSchedule(siteUrl: string, tell: (line: string) => void, alarm = timer): void {
  const strike = async (): Promise<void> => {
    const address = `${siteUrl}/.netlify/functions/hourly`;
    const answer = await fetch(address, { method: 'POST' }).catch(() => undefined);
    if (!answer?.ok) tell('The run of this hour failed: reminders and lists wait for the next one.');
    next();
  };
  // Worked out anew each time: a laptop that slept would otherwise strike at any minute.
  const next = (): void => alarm(strike, untilNextHour(Date.now()));
  next();
}
