import type { Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Site } from '../content/schemas/site.ts';
import type { MailMessages } from '../i18n/fr/mail.ts';
import { messages } from '../i18n/messages.ts';
import type { MailContext } from './composed.ts';

/** Who reads a mail: the language, its words, and the site as it reads in it. */
export interface Reader {
  lang: string;
  /** The language that files without a language in their name are written in. */
  original: string;
  words: MailMessages;
  site: Localized<Site>;
  context: MailContext;
}

function readerIn(lang: string, context: MailContext): Reader {
  const { site } = context.snapshot;
  const original = site.data.languages[0] ?? lang;
  return { lang, original, words: messages(lang).mail, site: localize(site, lang, original), context };
}

/** An attendee reads in the language of their request, where the site speaks it. */
export function attendee(locale: string, context: MailContext): Reader {
  const { languages } = context.snapshot.site.data;
  return languages.includes(locale) ? readerIn(locale, context) : contact(context);
}

/** The contact reads in the site's own language. */
export function contact(context: MailContext): Reader {
  return readerIn(context.snapshot.site.data.languages[0] ?? 'fr', context);
}
