import type { Config } from '@netlify/functions';
import { handle } from '../../src/http/handle.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';

export default handle(rsvpRoute);

export const config: Config = { path: '/api/rsvp' };
