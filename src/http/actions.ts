import { errorWords } from '../forms/error-words.ts';
import type { ManagedDate } from '../forms/managed.ts';
import { messages } from '../i18n/messages.ts';
import { decideCancel, decideChange, decideConfirm, type RsvpChange } from '../rsvp/decide.ts';
import { readRsvpChange } from '../rsvp/request.ts';
import { statesOf } from '../rsvp/rules.ts';
import type { Decision, States } from '../rsvp/state.ts';
import { decideUnderLock } from '../store/decisions.ts';
import { afterWrite } from './after-write.ts';
import { Problem, type ProblemName } from './errors.ts';
import type { Group } from './group.ts';
import { countPost } from './limits.ts';
import { localEvent } from './lookup.ts';
import type { Exchange } from './route.ts';
import { rulesOn } from './standing.ts';

export const actions = ['cancel', 'update', 'confirm'] as const;
export type Action = (typeof actions)[number];

/** What one may do with a date: leave until it begins, say yes until it begins, change while it is open. */
function isPossible(action: Action, { window }: ManagedDate): boolean {
  if (action === 'update') return window === 'open';
  return window !== 'past' && window !== 'cancelled';
}

/** An outcome that is no success. */
const refusals: Partial<Record<string, ProblemName>> = { full: 'full', 'no-room': 'noRoom', off: 'closed' };

function readChange(exchange: Exchange, { event }: Group): RsvpChange {
  const { fields, json, lang } = exchange;
  const reading = readRsvpChange(fields, { ...event.data, id: event.id }, { whole: !json });
  if ('ok' in reading) return reading.ok;
  const about = { questions: localEvent(exchange, event).questions, guests: event.data.guests };
  throw new Problem('again', { fields: errorWords(lang, reading.errors, about) });
}

/** @throws Problem `closed` when none of the dates allows it; those that are cancelled already are left alone */
function possibleDates(exchange: Exchange, action: Action, chosen: readonly ManagedDate[]): ManagedDate[] {
  const standing = chosen.filter(({ rsvp }) => rsvp.status !== 'cancelled');
  const possible = standing.filter((date) => isPossible(action, date));
  const [shut] = standing;
  if (possible.length > 0 || !shut) return possible;
  const words = messages(exchange.lang).forms.rsvp.window;
  throw new Problem('closed', { text: shut.window === 'open' ? words.closed : words[shut.window] });
}

/**
 * Does what a link's holder asks for, on the chosen dates of the group. Doing it twice is as good as once.
 *
 * @throws Problem `again`, `closed`, `full`, `noRoom`, `tooMany`
 */
export async function act(
  exchange: Exchange,
  group: Group,
  action: Action,
  chosen: readonly ManagedDate[],
): Promise<void> {
  const { dependencies } = exchange;
  const change = action === 'update' ? readChange(exchange, group) : {};
  const dates = possibleDates(exchange, action, chosen).map(({ rsvp }) => rsvp.date);
  if (dates.length === 0) return;
  await countPost(exchange, `group ${group.id}`);
  const now = dependencies.now();
  const target = { group: group.id, dates };
  const keys = dates.map((date) => ({ event: group.event.id, date }));
  const decide = (states: States): Decision => {
    if (action === 'cancel') return decideCancel(states, target, { now });
    return action === 'confirm'
      ? decideConfirm(states, target, { now })
      : decideChange(states, target, change, { now });
  };
  const rules = rulesOn(group.event, group.dates);
  const decision = await decideUnderLock(
    dependencies.database(),
    keys,
    (standing, kept) => {
      // Cancelled by its host since the page was read.
      const off = dates.filter((date) => kept.get(date)?.cancelled);
      if (off.length > 0) return { outcome: 'off', changes: [], mails: [], full: off };
      return decide(statesOf(standing, rules));
    },
    now,
  );
  await afterWrite(exchange, decision.outbox, keys);
  const refusal = refusals[decision.outcome];
  const { cancelled } = messages(exchange.lang).forms.rsvp.window;
  const text = decision.outcome === 'off' ? cancelled : undefined;
  if (refusal) throw new Problem(refusal, { full: decision.full, text });
}
