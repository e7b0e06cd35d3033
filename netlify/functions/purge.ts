import type { Config } from '@netlify/functions';
import { purgeRun } from '../../src/http/purge.ts';

export default purgeRun();

// UTC, once a day, two minutes after one of the outbox's hours: the database is still awake from it.
export const config: Config = { schedule: '22 5 * * *' };
