import type { RSSFeedItem } from '@astrojs/rss';
import { placeParts } from '../community/place.ts';
import type { Floor } from '../content/entries.ts';
import { escapeHtml } from '../forms/html.ts';
import { capitalized, list } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { buildTime } from '../settings.ts';
import { type AgendaDate, allDates, isOver } from './agenda.ts';
import { absolute } from './meta.ts';
import { news } from './news.ts';
import { localPath, paths } from './paths.ts';
import { residentsNamed } from './residents.ts';
import { rsvpTimes } from './rsvp-times.ts';
import { daysOf, whenOf } from './when.ts';

/** A date without a day on which RSVPs open is told this long before. */
const daysBefore = 30;

/** When a date becomes news: as soon as one can say yes to it. */
function newsSince({ entry, occurrence }: AgendaDate): Date {
  const { opens } = rsvpTimes({ ...entry.data, opensDays: entry.data.opensDays ?? daysBefore }, occurrence);
  return opens ?? new Date(occurrence.start);
}

function titleOf({ event, occurrence }: AgendaDate, lang: string): string {
  const words = messages(lang).agenda.feed;
  const title = `${event.title}, ${daysOf(lang, occurrence)}`;
  return occurrence.status === 'scheduled' ? title : words[occurrence.status](title);
}

function contentOf(date: AgendaDate, floor: Floor, lang: string, url: string): string {
  const { event, occurrence } = date;
  const words = messages(lang).agenda;
  const hosts = residentsNamed(event.hosts, floor, lang).map(({ data }) => data.name);
  const facts = [
    capitalized(lang, whenOf(lang, occurrence)),
    placeParts(occurrence.place, floor, lang).join(', '),
    hosts.length > 0 && words.ticket.with(list(lang, hosts)),
  ];
  const texts = [facts.filter(Boolean).join(' · '), occurrence.reason, occurrence.note, event.summary];
  const paragraphs = texts.flatMap((text) => (text ? [`<p>${escapeHtml(text)}</p>`] : []));
  const link =
    occurrence.status === 'cancelled' ? '' : `<p><a href="${escapeHtml(url)}">${words.feed.take}</a></p>`;
  return paragraphs.join('') + link;
}

/**
 * A text as it is read away from its page: its links are whole addresses, and it says its language where that is not
 * the feed's.
 */
function awayFromItsPage(html: string, page: string, textLang: string, lang: string): string {
  const whole = html.replaceAll(
    /\b(href|src)="(?![a-z][a-z+.-]*:)([^"]*)"/g,
    (_, name: string, address: string) =>
      `${name}="${escapeHtml(new URL(address.replaceAll('&#x26;', '&'), page).href)}"`,
  );
  return textLang === lang ? whole : `<div lang="${textLang}">${whole}</div>`;
}

/** The dates to come that one can say yes to by now, and the news of the floor: in full, the latest first. */
export function feedItems(floor: Floor, lang: string, now = buildTime()): RSSFeedItem[] {
  const url = (path: string) => absolute(floor.site, localPath(floor.site.data.languages, lang, path));
  const dates = allDates(floor, lang)
    .filter((date) => !isOver(date, now) && newsSince(date) <= now)
    .map((date): RSSFeedItem => {
      const link = url(paths.occurrence(date.event.id, date.occurrence.date));
      return {
        title: titleOf(date, lang),
        link,
        pubDate: newsSince(date),
        description: date.event.summary,
        content: contentOf(date, floor, lang, link),
      };
    });
  const told = news(floor, lang).map(({ id, data, about, path }): RSSFeedItem => {
    const link = url(path ?? paths.home);
    return {
      title: about ? `${about} · ${data.title}` : data.title,
      link,
      pubDate: new Date(`${data.date}T00:00:00Z`),
      content: awayFromItsPage(data.body.html, link, data.bodyLang, lang),
      // Without a page of its own its address says nothing: a tag (RFC 4151) does.
      ...(!path && {
        customData: `<guid isPermaLink="false">tag:${new URL(link).hostname},${data.date}:${lang}/${id}</guid>`,
      }),
    };
  });
  return [...dates, ...told].sort((a, b) => Number(b.pubDate) - Number(a.pubDate));
}
