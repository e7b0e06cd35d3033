import rsvp from '../../netlify/functions/rsvp.ts';

// A function as Netlify runs it, for one request, in a process of its own that may be ended at any moment.
const [body] = process.argv.slice(2);
const headers = { 'content-type': 'application/json' };
const request = new Request('https://ruche.example/api/rsvp', { method: 'POST', body, headers });
const response = await rsvp(request, { ip: '192.0.2.7' });
process.stdout.write(String(response.status));
