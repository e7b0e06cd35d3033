import type { Config } from '@netlify/functions';
import { feedbackRoute } from '../../src/http/feedback.ts';
import { handle } from '../../src/http/handle.ts';

export default handle(feedbackRoute);

export const config: Config = { path: '/api/feedback' };
