import type { Config } from '@netlify/functions';
import { handle } from '../../src/http/handle.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';

export default handle(myRsvpRoute);

export const config: Config = {
  path: '/rsvp/:token',
  // The static page that says thanks.
  excludedPath: ['/rsvp/received', '/rsvp/received/'],
};
