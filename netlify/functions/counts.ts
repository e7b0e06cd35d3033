import type { Config } from '@netlify/functions';
import { countsRoute } from '../../src/http/counts.ts';
import { handle } from '../../src/http/handle.ts';

export default handle(countsRoute);

export const config: Config = { path: '/api/events/:event/:date' };
