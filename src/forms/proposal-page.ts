import { languageName } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { AskedAbout } from '../proposals/about.ts';
import { lineDifference } from '../proposals/difference.ts';
import type { ProposalKind } from '../proposals/fields.ts';
import type { Plan, PlannedFile, ProposalAnswers } from '../proposals/types.ts';
import { hiddenField, textareaField } from './field.ts';
import { formAround } from './form.ts';
import { type Html, html } from './html.ts';
import { piecesHtml } from './pieces.ts';
import { changesOf, previewOf } from './proposal-preview.ts';
import type { FormState } from './state.ts';

export interface ProposalPageState extends FormState {
  /** `/proposals/{token}` */
  action: string;
  proposal: {
    kind: ProposalKind;
    answers?: ProposalAnswers;
    was?: ProposalAnswers;
    locale: string;
    on: string;
    confirmedAt?: string;
    outcome?: 'published' | 'declined';
    liveAt?: string;
  };
  plan: Plan;
  about: AskedAbout;
  /** Whose, or what. */
  title: string;
  /** Of a change: what the page says today. */
  shown?: ProposalAnswers;
  /** Somebody who has a page under this name already. */
  namesake?: string;
  /** The site can commit by itself, and ask for a publication of itself. */
  canPublish: boolean;
  canDeploy: boolean;
  deploying: boolean;
  busy: boolean;
}

const notice = (...texts: readonly string[]): Html =>
  html`<div class="notice">${texts.map((text) => html`<p>${text}</p>`)}</div>`;

function button(state: ProposalPageState, action: string, text: string, look = 'button'): Html {
  return html`<form method="post" action="${state.action}">${hiddenField('action', action)}<button class="${look}" type="submit">${text}</button></form>`;
}

function fileOf(lang: string, { path, before, after }: PlannedFile): Html {
  const words = messages(lang).proposals.staff;
  const what =
    before === undefined ? words.newFile : after === undefined ? words.goneFile : words.changedFile;
  const text =
    before === undefined ? [{ text: after ?? '', is: 'same' as const }] : lineDifference(before, after);
  return html`<h3 class="proposal-file">${path} <span>${what}</span></h3>
<pre class="proposal-text" tabindex="0">${piecesHtml(text)}</pre>`;
}

function afterwards(state: ProposalPageState): Html {
  const words = messages(state.lang).proposals.staff;
  const { outcome, liveAt } = state.proposal;
  if (outcome === 'declined') return notice(words.declined);
  if (liveAt) return notice(words.live);
  if (state.deploying) return notice(words.published, words.deploying);
  return html`${notice(words.published, words.publishedText, state.canDeploy ? words.publishedHook : words.publishedEditor)}
${state.canDeploy && html`<div class="ticket-actions">${button(state, 'deploy', words.deploy)}</div>`}`;
}

function publishing(state: ProposalPageState): Html {
  const words = messages(state.lang).proposals.staff;
  const { plan, canPublish } = state;
  const done = button(state, 'done', words.byHandDone, 'button button-quiet');
  if (state.busy) return notice(words.busy);
  if (plan.conflicts.length > 0) {
    return html`${notice(words.conflict, words.conflictText(plan.conflicts.join(', ')))}<div class="ticket-actions">${done}</div>`;
  }
  if (plan.files.length === 0)
    return html`${notice(words.nothingLeft)}<div class="ticket-actions">${done}</div>`;
  if (canPublish) {
    return html`<div class="ticket-actions">${button(state, 'publish', words.publish)}</div>
<p class="field-hint">${words.publishText}</p>`;
  }
  return html`<h2>${words.byHand}</h2><ol class="proposal-steps"><li>${words.byHand1}</li><li>${words.byHand2}</li></ol>
<div class="ticket-actions">${done}</div>`;
}

function declining(state: ProposalPageState): Html {
  const words = messages(state.lang).proposals.staff;
  const field = { form: 'decline', name: 'word', label: words.word, hint: words.wordHint };
  const fields = html`${hiddenField('action', 'decline')}${textareaField(state, field, { maxlength: 1000 })}`;
  const frame = { id: 'decline', action: state.action, label: words.decline, submit: words.declineSubmit };
  return html`<details class="ticket-change"><summary>${words.decline}</summary>
${formAround({ lang: state.lang, site: state.site }, frame, fields)}
</details>`;
}

function remarks(state: ProposalPageState): string[] {
  const words = messages(state.lang).proposals.staff;
  const { kind, answers = {}, locale } = state.proposal;
  const [original = 'fr'] = state.site.data.languages;
  const isNew = kind === 'join' || kind === 'update' || kind === 'event';
  const language = languageName(state.lang, locale);
  return [
    words.recognise,
    ...(state.namesake ? [words.samePerson(state.namesake)] : []),
    ...(isNew && locale !== original ? [words.translate(language)] : []),
    ...(kind === 'change' && state.plan.files.length > 0 ? [words.retranslate] : []),
    ...(answers.photo === 'yes' ? [words.photo] : []),
    ...(kind === 'leave' ? [words.leave] : []),
  ];
}

/**
 * What the link in the team's mail shows: the result as it will be, and what can be done about it. Escaped HTML. Reading it
 * changes nothing.
 */
export function proposalPage(state: ProposalPageState): string {
  const { proposal, plan, lang, title } = state;
  const { kinds, staff } = messages(lang).proposals;
  const { kind, answers, outcome, confirmedAt } = proposal;
  if (outcome) return afterwards(state).toString();
  if (!confirmedAt || !answers) return notice(staff.unconfirmed).toString();
  const note = [answers.note ?? ''].flat()[0];
  return html`<p class="form-intro">${kinds[kind].staff(title)}</p>
${state.problem && html`<div class="error-summary" role="alert" tabindex="-1" autofocus><p>${state.problem}</p></div>`}
${kind === 'change' ? changesOf(state) : previewOf(state)}
${note && html`<h2>${staff.private}</h2><blockquote class="proposal-note">${note}</blockquote>`}
<ul class="proposal-remarks">${remarks(state).map((text) => html`<li>${text}</li>`)}</ul>
${publishing(state)}
${declining(state)}
${
  plan.files.length > 0 &&
  html`<details class="ticket-change"><summary>${staff.files}</summary>${plan.files.map((file) => fileOf(lang, file))}</details>`
}`.toString();
}
