import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { startSchedule, untilNextHour } from '../../scripts/local/schedule.ts';

/** The hours of `npm start`: alarms that the test rings, and a real server that is called. */

async function siteThatAnswers(status: number): Promise<{ url: string; calls: string[] }> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`);
    response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, calls };
}

test.each([
  ['2026-11-26T17:59:59.000Z', 1_000],
  ['2026-11-26T18:00:00.000Z', 3_600_000],
  ['2026-11-26T18:00:00.001Z', 3_599_999],
])('at %s the next full hour is %i ms away', (now, left) => {
  expect(untilNextHour(Date.parse(now))).toBe(left);
});

test.each([204, 503])('every hour calls the function and sets the next, also after %i', async (status) => {
  const { url, calls } = await siteThatAnswers(status);
  const alarms: (() => Promise<void>)[] = [];
  const told: string[] = [];
  startSchedule(
    url,
    (line) => told.push(line),
    (strike, milliseconds) => {
      expect(milliseconds).toBeGreaterThan(0);
      expect(milliseconds).toBeLessThanOrEqual(3_600_000);
      alarms.push(strike);
    },
  );
  expect(calls).toEqual([]);
  await alarms[0]?.();
  await alarms[1]?.();
  expect(calls).toEqual(Array(2).fill('POST /.netlify/functions/hourly'));
  expect(alarms).toHaveLength(3);
  expect(told).toHaveLength(status === 204 ? 0 : 2);
});
