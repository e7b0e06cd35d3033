/** What the public forms ask, kind by kind: one list for the page, the reading of a post and the staff's preview. */

export const proposalKinds = ['join', 'change', 'leave', 'card', 'update', 'event', 'host'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export type ChoiceSource = 'people' | 'projects' | 'events' | 'floors';

export interface ProposalField {
  name: string;
  /** `lines`: one thing a line. `box`: a yes, never asked for twice. */
  input: 'line' | 'url' | 'text' | 'lines' | 'select' | 'radio' | 'box' | 'date' | 'time' | 'number';
  required?: true;
  /** Characters of the text, or of each line. */
  max?: number;
  /** Lines. */
  most?: number;
  /** Whole numbers. */
  between?: readonly [number, number];
  /** Values whose words are in the tables, or things of the floor by their id. */
  options?: readonly string[] | ChoiceSource;
  /** For the team alone: it reaches no file. */
  private?: true;
  /** Share images show it. */
  drawn?: true;
  /** A box that is ticked to begin with. */
  checked?: true;
}

/** Who may ask to be shown as what; the rest is for the team to say. */
export const askedMemberships = ['resident', 'nomad', 'neighbour'] as const;

/** How long a card stays on the board, in days. */
export const cardDays = 60;

export const linkNames = ['website', 'linkedin', 'mastodon', 'github'] as const;

const line = (name: string, more: Omit<ProposalField, 'name' | 'input'> = {}): ProposalField => ({
  ...{ name, input: 'line', max: 120 },
  ...more,
});
const occupations = ['freelance', 'student', 'entrepreneur', 'employee', 'other'] as const;

const profile: readonly ProposalField[] = [
  line('name', { required: true, max: 80, drawn: true }),
  line('role', { required: true, drawn: true }),
  { name: 'membership', input: 'radio', required: true, options: askedMemberships },
  { name: 'occupation', input: 'select', options: occupations },
  line('organization', { max: 80, drawn: true }),
  { name: 'floor', input: 'select', options: 'floors' },
  { name: 'skills', input: 'lines', max: 40, most: 12, drawn: true },
  { name: 'offers', input: 'lines', max: 160, most: 4 },
  { name: 'needs', input: 'lines', max: 160, most: 4 },
];
/** For whoever has cards on the board: they all stay as long again. */
const renew: ProposalField = { name: 'renew', input: 'box' };
const linkFields = linkNames.map((name): ProposalField => ({ name, input: 'url', max: 200 }));
const consents: readonly ProposalField[] = [
  { name: 'photo', input: 'box' },
  { name: 'search', input: 'box', checked: true },
  { name: 'introductions', input: 'box' },
];
const note: ProposalField = { name: 'note', input: 'text', max: 1000, private: true };

/** The questions of the interview that newcomers are asked; their words are in the tables. */
export const interviewQuestions = ['question1', 'question2', 'question3'] as const;

export const proposalFields: Record<ProposalKind, readonly ProposalField[]> = {
  join: [
    ...profile,
    ...linkFields,
    ...interviewQuestions.map((name): ProposalField => ({ name, input: 'text', max: 1200 })),
    { name: 'publish', input: 'box', required: true },
    ...consents,
    note,
  ],
  // What somebody is to the place is for the team to say.
  change: [
    ...profile.filter(({ name }) => name !== 'membership'),
    renew,
    ...linkFields,
    { name: 'interview', input: 'text', max: 6000 },
    ...consents,
    note,
  ],
  leave: [{ name: 'person', input: 'select', options: 'people', required: true }, note],
  card: [
    { name: 'person', input: 'select', options: 'people', required: true },
    { name: 'card', input: 'radio', options: ['needs', 'offers'], required: true },
    line('text', { required: true, max: 160 }),
    note,
  ],
  update: [
    { name: 'project', input: 'select', options: 'projects', required: true },
    line('title', { required: true }),
    { name: 'news', input: 'text', max: 2000, required: true },
    note,
  ],
  event: [
    line('title', { required: true, max: 80, drawn: true }),
    line('summary', { required: true, max: 200, drawn: true }),
    { name: 'date', input: 'date', required: true },
    { name: 'time', input: 'time', required: true },
    { name: 'minutes', input: 'number', required: true, between: [15, 720] },
    line('place', { max: 80, drawn: true }),
    { name: 'floor', input: 'select', options: 'floors' },
    { name: 'seats', input: 'number', between: [1, 500] },
    { name: 'host', input: 'select', options: 'people' },
    { name: 'story', input: 'text', max: 2000 },
    note,
  ],
  host: [
    { name: 'event', input: 'select', options: 'events', required: true },
    { name: 'date', input: 'date', required: true },
    { name: 'person', input: 'select', options: 'people', required: true },
    line('text', { max: 160 }),
    note,
  ],
};

/** Addresses of the forms, without a language. */
export const proposalPath = (kind: ProposalKind, person?: string): `/${string}` => {
  if (kind === 'join') return '/join/';
  return kind === 'change' && person ? `/join/change/${person}/` : `/join/${kind}/`;
};
