import { fullDate, plainDate, timeOfDay } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { dayAfter } from '../proposals/day-after.ts';
import { wordDifference } from '../proposals/difference.ts';
import { cardDays, interviewQuestions, linkNames, proposalFields } from '../proposals/fields.ts';
import { type Html, html } from './html.ts';
import { piecesHtml } from './pieces.ts';
import { fieldWords, optionsOf } from './proposal-form.ts';
import type { ProposalPageState } from './proposal-page.ts';

type Value = string | string[] | undefined;

const one = (value: Value): string => [value ?? ''].flat()[0] ?? '';
const many = (value: Value): string[] => [value ?? []].flat().filter((text) => text !== '');
const paragraphs = (text: string): Html[] =>
  text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`);

/** A choice as it is read. */
function chosen(state: ProposalPageState, name: string): string {
  const value = one(state.proposal.answers?.[name]);
  const field = proposalFields[state.proposal.kind].find((candidate) => candidate.name === name);
  const option = field && optionsOf(state.lang, field, state.about).find((known) => known.value === value);
  return option?.label ?? value;
}

const card = ({ lang }: ProposalPageState, kind: string, text: string, until: string): Html =>
  html`<li><article class="notice-card notice-${kind}">
<p class="notice-kind">${messages(lang).proposals.options[kind] ?? kind}</p>
<p class="notice-text">${text}</p>
<p class="notice-until">→ ${plainDate(lang, until)}</p>
</article></li>`;

const today = (state: ProposalPageState): string => state.proposal.on;
const fades = (state: ProposalPageState): string => dayAfter(today(state), cardDays);

function profile(state: ProposalPageState): Html {
  const { lang, proposal } = state;
  const answers = proposal.answers ?? {};
  const words = messages(proposal.locale).proposals.questions;
  const facts = ['membership', 'occupation', 'organization', 'floor'].map((name) => chosen(state, name));
  const skills = many(answers.skills);
  const asked = interviewQuestions.filter((name) => one(answers[name]) !== '');
  const cards = (['needs', 'offers'] as const).flatMap((kind) =>
    many(answers[kind]).map((text) => card(state, kind, text, fades(state))),
  );
  const links = linkNames.filter((name) => one(answers[name]) !== '');
  const { fields } = messages(lang).proposals;
  const agreed = ['photo', 'search', 'introductions'].map((name) => {
    const { consentYes, consentNo } = messages(lang).proposals.staff;
    return messages(lang).forms.about(
      fields[name]?.label ?? name,
      answers[name] === 'yes' ? consentYes : consentNo,
    );
  });
  return html`<h2 class="proposal-name"><bdi>${one(answers.name)}</bdi></h2>
<p class="person-role">${one(answers.role)}</p>
<p class="person-facts">${facts.filter((fact) => fact !== '').join(' · ')}</p>
${skills.length > 0 && html`<ul class="chips">${skills.map((skill) => html`<li><span class="chip">${skill}</span></li>`)}</ul>`}
${links.length > 0 && html`<p class="person-links">${links.map((name) => html`<a href="${one(answers[name])}" rel="nofollow noopener">${one(answers[name])}</a> `)}</p>`}
${asked.length > 0 && html`<div class="interview">${asked.map((name) => html`<h2 class="question">${words[name]}</h2>${paragraphs(one(answers[name]))}`)}</div>`}
${cards.length > 0 && html`<ul class="board">${cards}</ul>`}
<ul class="proposal-consents">${agreed.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function date(state: ProposalPageState): Html {
  const { lang, proposal, site } = state;
  const answers = proposal.answers ?? {};
  const [day, hour] = [one(answers.date), one(answers.time)];
  const hosted = proposal.kind === 'host';
  const title = hosted ? chosen(state, 'event') : one(answers.title);
  const person = chosen(state, hosted ? 'person' : 'host');
  const words = messages(proposal.locale).proposals;
  const where = [one(answers.place), chosen(state, 'floor')].filter((part) => part !== '');
  const seats = one(answers.seats);
  return html`<article class="ticket">
<h2 class="ticket-date"><time datetime="${hour ? `${day}T${hour}` : day}">${fullDate(lang, day)}${hour && `, ${timeOfDay(lang, `${day}T${hour}`)}`}</time></h2>
<p class="ticket-event">${title}</p>
${where.length > 0 && html`<p class="ticket-place">${where.join(', ')}</p>`}
<ul class="ticket-facts">
${person && html`<li>${hosted ? words.hostedBy(person, one(answers.text)) : person}</li>`}
${one(answers.minutes) && html`<li>${one(answers.minutes)} min</li>`}
${seats && html`<li>${messages(lang).mail.host.seats(0, Number(seats))}</li>`}
</ul>
</article>
${one(answers.summary) && html`<p class="page-lead">${one(answers.summary)}</p>`}
${one(answers.story) && html`<div class="prose">${paragraphs(one(answers.story))}</div>`}
<p class="field-hint">${site.data.timezone}</p>`;
}

function content(state: ProposalPageState): Html {
  const { kind } = state.proposal;
  const answers = state.proposal.answers ?? {};
  switch (kind) {
    case 'card':
      return html`<ul class="board">${card(state, one(answers.card), one(answers.text), fades(state))}</ul>
<p>${chosen(state, 'person')}</p>`;
    case 'update':
      return html`<p class="person-facts">${chosen(state, 'project')} · ${plainDate(state.lang, today(state))}</p>
<h2 class="news-title">${one(answers.title)}</h2><div class="prose">${paragraphs(one(answers.news))}</div>`;
    case 'event':
    case 'host':
      return date(state);
    case 'leave':
      return html`<h2 class="proposal-name"><del><bdi>${chosen(state, 'person')}</bdi></del></h2>`;
    default:
      return profile(state);
  }
}

/** What was asked for, as the site will show it. */
export function previewOf(state: ProposalPageState): Html {
  const { preview } = messages(state.lang).proposals.staff;
  return html`<section class="proposal-preview hue-sea" aria-label="${preview}"><p class="proposal-sign">${preview}</p>
${content(state)}
</section>`;
}

const joined = (value: Value): string => many(value).join('\n');

/** Field by field, what goes and what comes. */
export function changesOf(state: ProposalPageState): Html {
  const { lang, proposal } = state;
  const { staff } = messages(lang).proposals;
  const { answers = {}, was = {} } = proposal;
  const read = (value: Value): string => {
    const text = joined(value);
    return text === 'yes' ? staff.consentYes : text;
  };
  const boxes = new Set(['photo', 'search', 'introductions', 'renew']);
  const rows = Object.keys(was).map((name) => {
    const { label } = fieldWords(lang, proposal.kind, name);
    const empty = boxes.has(name) ? staff.consentNo : '';
    const pieces = wordDifference(read(was[name]) || empty, read(answers[name]) || empty);
    return html`<div><dt>${label}</dt><dd class="proposal-text">${piecesHtml(pieces)}</dd></div>`;
  });
  return html`<section class="proposal-preview" aria-label="${staff.changes}"><p class="proposal-sign">${staff.changes}</p>
<p class="proposal-name"><bdi>${state.title}</bdi></p>
<dl class="proposal-changes">${rows}</dl>
</section>`;
}
