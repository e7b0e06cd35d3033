import type { Config } from '@netlify/functions';
import { healthFunction } from '../../src/http/health.ts';

export default healthFunction();

export const config: Config = { path: '/api/health' };
