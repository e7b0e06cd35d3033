import type { Config } from '@netlify/functions';
import { handle } from '../../src/http/handle.ts';
import { hostRoute } from '../../src/http/host.ts';

export default handle(hostRoute);

export const config: Config = { path: '/host/:token' };
