import type { Config } from '@netlify/functions';
import { purgeRun } from '../../src/http/purge.ts';

export default purgeRun();

// UTC, once a day, two minutes after a run that wakes the database anyway: it is still awake from it.
export const config: Config = { schedule: '2 5 * * *' };
