import type { Config } from '@netlify/functions';
import { hourlyRun } from '../../src/http/scheduled.ts';

export default hourlyRun();

// UTC. The content says which hours are needed; in the others the function ends without waking the database.
export const config: Config = { schedule: '0 * * * *' };
