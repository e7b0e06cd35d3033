const names = {
  rsvps: 'RSVPs',
  answers: 'answers to the questions of a date',
  feedback: 'feedback',
  introductions: 'wishes to be introduced',
  proposals: 'wishes for the site',
  hostAddresses: 'addresses of hosts',
  outbox: 'mails in the outbox',
  limits: 'counts against abuse',
} as const;

type Counts = Partial<Record<keyof typeof names, number>>;

/** One line for each kind, `  RSVPs: 2`. */
export const counted = (counts: Counts): string =>
  Object.entries(names)
    .flatMap(([kind, name]) => {
      const count = counts[kind as keyof Counts];
      return count === undefined ? [] : [`  ${name}: ${count}`];
    })
    .join('\n');
