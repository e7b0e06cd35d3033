import type { Config } from '@netlify/functions';
import { outboxRun } from '../../src/http/outbox.ts';

export default outboxRun();

// UTC. Visits send what is due as well; these catch what is left without keeping the database awake.
export const config: Config = { schedule: '20 5,10,15,20 * * *' };
