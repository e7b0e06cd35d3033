import { readSnapshot } from '../../src/content/snapshot.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { ReceivedMail } from '../../tests/support/inbox.ts';
import { keep } from './keep.ts';
import { evening } from './moment.ts';
import type { Stage } from './stage.ts';

export const guideFile = ({ lang }: Stage, name: string): string =>
  `docs/guide/pictures/${lang}/${name}.webp`;

async function post(stage: Stage, path: string, values: Record<string, string>): Promise<void> {
  const answer = await stage.functions.answer(
    new Request(`${stage.site}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ ...values, locale: stage.lang }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    }),
  );
  if (answer?.status !== 303) throw new Error(`${path} answers ${answer?.status}: ${await answer?.text()}`);
}

/** The path that the button of a mail leads to. */
function pathIn({ text, subject }: ReceivedMail): string {
  const path = /https?:\/\/[^/\s]+(\/(?:proposals|host)\/[\w-]+)/.exec(text)?.[1];
  if (!path) throw new Error(`no link in “${subject}”`);
  return path;
}

/** A mail as the mail program of a telephone shows it. */
async function keepMail(stage: Stage, mail: ReceivedMail, name: string): Promise<void> {
  const page = await stage.open('/404.html', { still: true });
  await page.setContent(mail.html.replaceAll(readSnapshot().siteUrl, stage.site), {
    waitUntil: 'networkidle',
  });
  await keep(page, guideFile(stage, name));
  await page.context().close();
}

/** Posts one of the community’s forms, clicks in the sender’s mail, and gives the mail that the team gets. */
async function proposed(stage: Stage, values: Record<string, string>): Promise<ReceivedMail> {
  await post(stage, '/api/proposals', values);
  await post(stage, pathIn(await stage.functions.mail(values.email)), { action: 'confirm' });
  return await stage.functions.mail(undefined);
}

const stories = {
  fr: {
    role: 'Relieuse, répare aussi les carnets des autres',
    answer: 'Un carnet par jour pendant cent jours. J’en suis au douzième, et je manque déjà de fil.',
    card: 'Un massicot, même vieux',
    word: 'On en a un au 3e, passe le voir. On garde ta carte pour la prochaine fois.',
    reason: 'Plus de gaz dans la cuisine.',
  },
  en: {
    role: 'Bookbinder, also mends other people’s notebooks',
    answer: 'A notebook a day for a hundred days. I am on the twelfth, and out of thread already.',
    card: 'A paper guillotine, even an old one',
    word: 'There is one on the 3rd floor, drop by. We keep your card for another time.',
    reason: 'No gas in the kitchen.',
  },
};

const storyOf = ({ lang }: Stage) => (lang === 'fr' ? stories.fr : stories.en);

/** What the team does with what the community sends: a newcomer published, a card declined, somebody taken off. */
export async function proposalPictures(stage: Stage): Promise<void> {
  const story = storyOf(stage);
  const { staff } = messages(stage.lang).proposals;
  const newcomer = await proposed(stage, {
    ...{ kind: 'join', name: 'Zoé Wójcik', email: 'zoe@example.org', role: story.role, membership: 'nomad' },
    ...{ question1: story.answer, publish: 'yes', photo: 'yes', search: 'yes' },
  });
  await keepMail(stage, newcomer, 'newcomer-mail');
  const page = await stage.open(pathIn(newcomer), { still: true });
  await keep(page, guideFile(stage, 'newcomer-look'));
  const publish = page.getByRole('button', { name: staff.publish, exact: true });
  await publish.scrollIntoViewIfNeeded();
  await keep(page, guideFile(stage, 'newcomer-publish'));
  await publish.click();
  await keep(page, guideFile(stage, 'newcomer-done'));
  await page.context().close();

  const card = await proposed(stage, {
    ...{ kind: 'card', person: 'camille-ferrand', card: 'needs', text: story.card, email: 'c@example.org' },
  });
  const answer = await stage.open(pathIn(card), { still: true });
  await answer.locator('summary').filter({ hasText: staff.decline }).click();
  await answer.locator('[name=word]').fill(story.word);
  await answer.getByRole('button', { name: staff.declineSubmit }).scrollIntoViewIfNeeded();
  await keep(answer, guideFile(stage, 'answer'));
  await answer.context().close();

  const leave = await proposed(stage, { kind: 'leave', person: 'hugo-abadie', email: 'h@example.org' });
  const off = await stage.open(pathIn(leave), { still: true });
  await keep(off, guideFile(stage, 'leave'));
  await off.context().close();
}

const guests = ['Aminata Sarr', 'Hugo Abadie', 'Chiara Venturelli', 'Noé Petit', 'Camille Ferrand'];

/** What a host does: read the list that came in the evening, and call the date off from it. */
export async function hostPictures(stage: Stage): Promise<void> {
  for (const [index, name] of guests.entries()) {
    await post(stage, '/api/rsvp', {
      ...{ event: 'co-lunch', date: '2026-11-27', name, email: `guest-${index}@example.org` },
      guests: String(index % 2),
    });
  }
  await stage.functions.hour(evening);
  const list = await stage.functions.mail(undefined, 'Co-Lunch');
  await keepMail(stage, list, 'list');
  const page = await stage.open(pathIn(list), { still: true });
  const { cancel } = messages(stage.lang).forms.host;
  await page.locator('summary').filter({ hasText: cancel }).click();
  await page.locator('[name=reason]').fill(storyOf(stage).reason);
  await keep(page, guideFile(stage, 'hurry'));
  await page.context().close();
}
