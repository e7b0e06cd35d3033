import type { Config } from '@netlify/functions';
import { handle } from '../../src/http/handle.ts';
import { proposalRoute } from '../../src/http/proposal.ts';

export default handle(proposalRoute);

export const config: Config = { path: '/proposals/:token' };
