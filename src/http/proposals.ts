import { isDrawable } from '../content/read-writing.ts';
import { aboutLine } from '../forms/form.ts';
import { proposalForm } from '../forms/proposal-form.ts';
import { messages } from '../i18n/messages.ts';
import { askedAbout } from '../proposals/about.ts';
import { type ProposalKind, proposalKinds } from '../proposals/fields.ts';
import { readProposal } from '../proposals/read.ts';
import { sameValue } from '../proposals/same-value.ts';
import type { Proposal, ProposalAnswers } from '../proposals/types.ts';
import { storeProposal } from '../store/proposals.ts';
import { afterWrite } from './after-write.ts';
import { Problem } from './errors.ts';
import { countPost } from './limits.ts';
import { findDate, findEvent } from './lookup.ts';
import { received } from './received.ts';
import type { Exchange, Route } from './route.ts';
import { oneText } from './typed.ts';

/** With YAML it takes a while to load, and only a change of one's page shows the page. */
const showing = () => import('../proposals/shown.ts');

const thanks = '/join/received/';

/** The day of a moment on the calendar of a time zone, `2026-11-27`. */
const dayIn = (timezone: string, moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(moment);

function kindOf({ fields }: Exchange): ProposalKind | undefined {
  return proposalKinds.find((kind) => kind === fields.kind);
}

/** The profile that a change is about, as it was deployed; whoever is hidden has no page to change. */
function profileOf({ fields, snapshot, dependencies }: Exchange): { id: string; text: string } | undefined {
  const id = oneText(fields, 'subject');
  const text = Object.hasOwn(snapshot.people, id)
    ? dependencies.writing().sources[`content/people/${id}.md`]
    : undefined;
  return text === undefined ? undefined : { id, text };
}

/** What differs from the page: of the rest, nothing is kept. @throws Problem `again` when nothing does */
async function differences(
  exchange: Exchange,
  text: string,
  answers: ProposalAnswers,
): Promise<Required<Pick<Proposal, 'answers' | 'was'>>> {
  const { shownProfile } = await showing();
  const shown = shownProfile(text);
  const { note, ...fields } = answers;
  const changed = Object.keys(fields).filter((name) => !sameValue(fields[name], shown[name]));
  if (changed.length === 0 && !note) {
    const { nothing } = messages(exchange.lang).proposals.errors;
    throw new Problem('again', { fields: { note: nothing } });
  }
  const of = (values: ProposalAnswers): ProposalAnswers =>
    Object.fromEntries(changed.map((name) => [name, values[name] ?? '']));
  return { answers: { ...of(fields), ...(note ? { note } : {}) }, was: of(shown) };
}

/** What was left empty is no wish, except in a change. */
const given = (answers: ProposalAnswers): ProposalAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value.length > 0));

/** @throws Problem `again`, `noPerson` */
async function readPost(exchange: Exchange, kind: ProposalKind): Promise<Proposal & { email: string }> {
  const { lang, snapshot, dependencies, fields } = exchange;
  const writing = dependencies.writing();
  const on = dayIn(snapshot.site.data.timezone, dependencies.now());
  const profile = kind === 'change' ? profileOf(exchange) : undefined;
  if (kind === 'change' && !profile) throw new Problem('noPerson');
  const { answers, email, errors } = readProposal(kind, fields, {
    ...{ lang, today: on, about: askedAbout(snapshot, lang) },
    isDrawable: (text) => isDrawable(text, writing),
    isDate: (id, date) => {
      const event = findEvent(exchange, id);
      return event !== undefined && findDate(exchange, event, date)?.status === 'scheduled';
    },
  });
  if (Object.keys(errors).length > 0) throw new Problem('again', { fields: errors });
  const wish = profile
    ? { ...(await differences(exchange, profile.text, answers)), subject: profile.id }
    : { answers: given(answers) };
  return { id: dependencies.newId(), kind, ...wish, locale: lang, on, email };
}

async function post(exchange: Exchange): Promise<Response> {
  const { dependencies } = exchange;
  const kind = kindOf(exchange);
  if (!kind) throw new Problem('noForm');
  const proposal = await readPost(exchange, kind);
  await countPost(exchange, proposal.email);
  const now = dependencies.now();
  const about = { proposal: proposal.id, what: kind, receivedAt: now.toISOString() };
  const mail = {
    key: `proposal-confirm:${proposal.id}`,
    ...{ recipient: proposal.email, locale: proposal.locale },
    content: { kind: 'proposal-confirm' as const, ...about },
  };
  const outbox = await storeProposal(dependencies.database(), proposal, mail, now);
  await afterWrite(exchange, outbox);
  return received(exchange, thanks);
}

/** Takes what somebody without a git account wishes to see on the site. Nothing happens before its address is confirmed. */
export const proposalsRoute: Route = {
  name: 'proposals',
  post,
  received: (exchange) => received(exchange, thanks),
  again: async (exchange, wrong) => {
    const kind = kindOf(exchange);
    if (!kind) return undefined;
    const { lang, snapshot } = exchange;
    const about = askedAbout(snapshot, lang);
    const profile = kind === 'change' ? profileOf(exchange) : undefined;
    if (kind === 'change' && !profile) return undefined;
    const title = messages(lang).proposals.kinds[kind].title;
    const page = profile && { subject: profile.id, shown: (await showing()).shownProfile(profile.text) };
    const form = proposalForm({ lang, site: snapshot.site, kind, about, ...page, ...wrong });
    return `${aboutLine(title)}${form}`;
  },
  speaks: 'json',
};
