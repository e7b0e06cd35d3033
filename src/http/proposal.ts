import { foldedName } from '../community/folded-name.ts';
import { written } from '../forms/html.ts';
import { proposalConfirmForm } from '../forms/proposal-confirm-form.ts';
import { messages } from '../i18n/messages.ts';
import { askedAbout } from '../proposals/about.ts';
import { cleanText, longest } from '../rsvp/fields.ts';
import { confirmProposal, declineProposal, type KeptProposal } from '../store/proposals.ts';
import { afterWrite } from './after-write.ts';
import { contactOf } from './contact.ts';
import { Problem } from './errors.ts';
import { tokenHeaders } from './headers.ts';
import { countPost } from './limits.ts';
import { deployedPlan, readProposed, shownPlan, tokenOf, wishOf } from './proposed.ts';
import { publish, savedByHand } from './publish.ts';
import { jsonAnswer, pageAnswer, seeOther } from './respond.ts';
import type { Exchange, Route } from './route.ts';
import { oneText } from './typed.ts';

const addressOf = (exchange: Exchange): string => `/proposals/${tokenOf(exchange)}`;

/** Says on the page to which a post leads that the site is being built. */
const deploying = 'deploying';

const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';

/** Whose, or what: as it was typed, or the name of the person's page. */
function titleOf({ snapshot }: Exchange, { answers = {}, subject }: KeptProposal): string {
  const id = subject ?? one(answers.person);
  return one(answers.name) || one(answers.title) || snapshot.people[id]?.name || id;
}

function senderPage(exchange: Exchange, proposal: KeptProposal): string {
  const { lang, snapshot } = exchange;
  const { kind, confirmedAt, outcome, liveAt } = proposal;
  const state = liveAt ? 'live' : (outcome ?? (confirmedAt ? 'done' : 'open'));
  return proposalConfirmForm({ lang, site: snapshot.site, action: addressOf(exchange), kind, state });
}

/** With YAML and what compares texts it takes a while to load, and a sender sees none of it. */
const showing = () => Promise.all([import('../forms/proposal-page.ts'), import('../proposals/shown.ts')]);

async function teamPage(exchange: Exchange, proposal: KeptProposal, problem?: string): Promise<string> {
  const { lang, snapshot, dependencies, url } = exchange;
  const wish = wishOf(proposal);
  const plan = wish && !proposal.outcome ? await shownPlan(exchange, wish) : { files: [], conflicts: [] };
  const { sources } = dependencies.writing();
  const [{ proposalPage }, { shownProfile }] = await showing();
  const profile = proposal.subject && sources[`content/people/${proposal.subject}.md`];
  const name = one(proposal.answers?.name);
  const namesake =
    proposal.kind === 'join' && name !== ''
      ? Object.values(snapshot.people).find((person) => foldedName(person.name) === foldedName(name))
      : undefined;
  return proposalPage({
    ...{ lang, site: snapshot.site, action: addressOf(exchange), proposal, plan, problem },
    about: askedAbout(snapshot, lang),
    title: titleOf(exchange, proposal),
    shown: profile ? shownProfile(profile) : undefined,
    namesake: namesake?.name,
    canPublish: dependencies.git() !== undefined,
    canDeploy: dependencies.buildHook() !== undefined,
    deploying: url.searchParams.has(deploying),
    busy:
      proposal.claimedUntil !== undefined && Date.parse(proposal.claimedUntil) > dependencies.now().getTime(),
  });
}

async function get(exchange: Exchange): Promise<Response> {
  const { proposal, holder } = await readProposed(exchange);
  const { lang, json } = exchange;
  if (json) {
    const { kind, outcome, confirmedAt, liveAt } = proposal;
    return jsonAnswer(
      { kind, confirmed: Boolean(confirmedAt), outcome, live: Boolean(liveAt) },
      { secret: true },
    );
  }
  const { confirm, staff } = messages(lang).proposals;
  const title = holder === 'team' ? staff.title : confirm.title;
  const markup = holder === 'team' ? await teamPage(exchange, proposal) : senderPage(exchange, proposal);
  return pageAnswer(exchange, { lang, title, main: written(markup) }, { secret: true });
}

/** The click of the sender: from here on the team knows. */
async function confirm(exchange: Exchange, proposal: KeptProposal): Promise<void> {
  const { dependencies, snapshot } = exchange;
  const wish = wishOf(proposal);
  if (!wish || proposal.confirmedAt || !proposal.email) return;
  const { files } = await deployedPlan(exchange, wish);
  const mail = {
    key: `proposal:${proposal.id}`,
    ...contactOf(snapshot),
    content: {
      kind: 'proposal' as const,
      ...{ proposal: proposal.id, what: proposal.kind, receivedAt: proposal.receivedAt },
      ...{ title: titleOf(exchange, proposal), email: proposal.email },
      ...(wish.answers.note ? { note: one(wish.answers.note) } : {}),
      files: files.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }])),
      gone: files.filter(({ after }) => after === undefined).map(({ path }) => path),
      canPublish: dependencies.git() !== undefined,
    },
  };
  const now = dependencies.now();
  await afterWrite(exchange, await confirmProposal(dependencies.database(), proposal.id, mail, now));
}

async function decline(exchange: Exchange, proposal: KeptProposal): Promise<void> {
  const { dependencies, fields, lang } = exchange;
  const word = cleanText(oneText(fields, 'word'));
  if ([...word].length > longest.note) {
    throw new Problem('again', { fields: { word: messages(lang).forms.errors.tooLong(longest.note) } });
  }
  if (!proposal.email) return;
  const about = { proposal: proposal.id, what: proposal.kind, receivedAt: proposal.receivedAt };
  const mail = {
    key: `proposal-declined:${proposal.id}`,
    ...{ recipient: proposal.email, locale: proposal.locale },
    content: { kind: 'proposal-declined' as const, ...about, ...(word ? { word } : {}) },
  };
  const now = dependencies.now();
  await afterWrite(exchange, await declineProposal(dependencies.database(), proposal.id, mail, now));
}

/** Milliseconds. */
const hookPatience = 5_000;

async function deploy({ dependencies, lang }: Exchange, { outcome }: KeptProposal): Promise<void> {
  const hook = dependencies.buildHook();
  if (!hook || outcome !== 'published') return;
  const answer = await fetch(hook, { method: 'POST', body: '{}', signal: AbortSignal.timeout(hookPatience) });
  if (!answer.ok) throw new Problem('closed', { text: messages(lang).proposals.staff.gitFailed });
}

async function act(exchange: Exchange, proposal: KeptProposal): Promise<void> {
  switch (exchange.fields.action) {
    case 'publish':
      return await publish(exchange, proposal.id);
    case 'done':
      return await savedByHand(exchange, proposal);
    case 'decline':
      return await decline(exchange, proposal);
    case 'deploy':
      return await deploy(exchange, proposal);
    default:
      throw new Problem('again', { fields: { action: messages(exchange.lang).proposals.errors.action } });
  }
}

async function post(exchange: Exchange): Promise<Response> {
  const { proposal, holder } = await readProposed(exchange);
  await countPost(exchange);
  if (holder === 'sender') await confirm(exchange, proposal);
  else {
    try {
      await act(exchange, proposal);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const said = error.text ?? Object.values(error.fields ?? {})[0];
      throw error.withForm(await teamPage(exchange, proposal, said));
    }
  }
  if (exchange.json) return await get(exchange);
  const said = exchange.fields.action === 'deploy' ? `?${deploying}` : '';
  return seeOther(`${addressOf(exchange)}${said}`, { ...tokenHeaders });
}

/** What the links in mails about proposals lead to. Reading changes nothing: mail scanners open every link. */
export const proposalRoute: Route = { name: 'proposal', get, post, speaks: 'page', secret: true };
