import { slugOf } from '../../src/content/files.ts';
import { emailAddress, timezone } from '../../src/content/schemas/fields.ts';
import { siteSchema } from '../../src/content/schemas/site.ts';
import { hueNames, hues } from '../../src/design/tokens.ts';
import { hasTable, languagesWithTable, messages } from '../../src/i18n/messages.ts';

/** What a new place says of itself. */
export interface Place {
  name: string;
  town: string;
  languages: string[];
  timezone: string;
  /** `#0E7C7B`. */
  accent: string;
  contact: { name: string | undefined; email: string };
}

export const questions = ['name', 'town', 'languages', 'timezone', 'colour', 'contact'] as const;
export type Question = (typeof questions)[number];

/** An answer as the place has it; or what to say of one that cannot be. */
type Read = { value: Partial<Place> } | { wrong: string };

/** Where this machine is, unless it is a machine without a place. */
const ownZone = (zone = new Intl.DateTimeFormat().resolvedOptions().timeZone): string =>
  timezone.safeParse(zone).success && !/^(UTC|Etc\/)/.test(zone) ? zone : 'Europe/Paris';

/** What Enter answers, where something can be guessed. */
export function defaultAnswer(question: Question, lang: string): string | undefined {
  switch (question) {
    case 'town':
      return ownZone().split('/').at(-1)?.replaceAll('_', ' ');
    case 'languages':
      return lang;
    case 'timezone':
      return ownZone();
    case 'colour':
      return 'tomato';
    default:
      return undefined;
  }
}

/** Reads what was answered to a question. */
export function readAnswer(question: Question, answer: string, lang: string): Read {
  const { wrong } = messages(lang).own;
  const text = answer.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  switch (question) {
    case 'name':
      return slugOf(text) ? { value: { name: text } } : { wrong: wrong.name };
    case 'town':
      return text ? { value: { town: text } } : { wrong: wrong.town };
    case 'languages': {
      const languages = [
        ...new Set(
          text
            .toLowerCase()
            .split(/[\s,;/+]+/)
            .filter(Boolean),
        ),
      ];
      const known = languages.length > 0 && languages.every(hasTable);
      return known ? { value: { languages } } : { wrong: wrong.languages(languagesWithTable().join(', ')) };
    }
    case 'timezone': {
      const zone = text.replaceAll(' ', '_');
      return timezone.safeParse(zone).success ? { value: { timezone: zone } } : { wrong: wrong.timezone };
    }
    case 'colour': {
      const hue = hueNames.find((name) => name === text.toLowerCase());
      const accent = hue ? hues[hue].solid : text.replace(/^#?(?=[0-9a-f]{6}$)/i, '#').toUpperCase();
      const passes = siteSchema.shape.colours.safeParse({ accent }).success;
      return passes ? { value: { accent } } : { wrong: wrong.colour(hueNames.join(', ')) };
    }
    case 'contact': {
      const [, name = '', email = ''] = /^(.*?)\s*<?([^\s<>]+@[^\s<>]+)>?$/.exec(text) ?? [];
      return emailAddress.safeParse(email).success
        ? { value: { contact: { name: name.replace(/^"|"$|,$/g, '').trim() || undefined, email } } }
        : { wrong: wrong.contact };
    }
  }
}
