import type { Config } from '@netlify/functions';
import { handle } from '../../src/http/handle.ts';
import { introductionsRoute } from '../../src/http/introductions.ts';

export default handle(introductionsRoute);

export const config: Config = { path: '/api/introductions' };
