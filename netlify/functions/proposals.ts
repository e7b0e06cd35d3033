import type { Config } from '@netlify/functions';
import { handle } from '../../src/http/handle.ts';
import { proposalsRoute } from '../../src/http/proposals.ts';

export default handle(proposalsRoute);

export const config: Config = { path: '/api/proposals' };
