/** What a language writes in another way than `Intl` does by itself. */
interface Writing {
  /** The locale whose dates and lists are meant, where the language alone means others. */
  dates?: string;
  /** The first of a month, where it is no plain number. */
  firstOfMonth?: string;
  /** Spaces before ; ! ? and : and inside « », at which no line may break. */
  spacedMarks?: boolean;
}

/** Most languages need no line here. English is written the European way: its dates, and its lists without a comma before “and”. */
const writings: Readonly<Record<string, Writing>> = {
  fr: { firstOfMonth: '1er', spacedMarks: true },
  en: { dates: 'en-GB' },
};

const writingOf = (lang: string): Writing => writings[lang.split('-')[0] ?? ''] ?? {};

/** The locale for dates and lists; one that names its country means it. */
export const dateLocale = (lang: string): string => writings[lang]?.dates ?? lang;

/** “1er” in French; undefined where the first of a month is written like every other day. */
export const firstOfMonth = (lang: string): string | undefined => writingOf(lang).firstOfMonth;

/** Whether punctuation has spaces of its own: see `content/typography.ts`. */
export const hasSpacedMarks = (lang: string): boolean => writingOf(lang).spacedMarks ?? false;
