/**
 * The one place that reads the environment. Whatever is missing is named in one error that lists
 * what is needed and where to set it.
 */

export class MissingSettings extends Error {
  constructor(names: readonly SettingName[]) {
    super(
      `Missing settings: ${names.map((name) => `${name} (${purposes[name]})`).join(', ')}. ` +
        'Set them in Netlify under Project configuration, Environment variables; on your machine `npm start` sets them for you.',
    );
    this.name = 'MissingSettings';
  }
}

const purposes = {
  SITE_SECRET: 'the key of the signed links, 32 characters or more: openssl rand -base64 32',
  SMTP_URL: 'the mail server: smtps://user:password@host:465',
  MAIL_FROM: 'the sender of all mails: Étage <bonjour@example.org>',
  DATABASE_URL: 'a PostgreSQL server: postgres://user:password@host/name',
} as const;

type SettingName = keyof typeof purposes;
type Environment = Record<string, string | undefined>;

const shortestSecret = 32;

/** Where this copy of the site lives, if the environment says so; without a slash at the end. */
export function siteUrlSetting(env: Environment = process.env): string | undefined {
  return env.SITE_URL?.replace(/\/+$/, '') || undefined;
}

/** The keys that sign links: the first signs, all of them are accepted. */
export function secrets(env: Environment = process.env): readonly [string, ...string[]] {
  const current = env.SITE_SECRET;
  if (!current || current.length < shortestSecret) throw new MissingSettings(['SITE_SECRET']);
  return env.SITE_SECRET_PREVIOUS ? [current, env.SITE_SECRET_PREVIOUS] : [current];
}

/** @throws MissingSettings naming each of the two that is not set. */
export function mailSettings(env: Environment = process.env): { smtpUrl: string; from: string } {
  const { SMTP_URL, MAIL_FROM } = env;
  if (SMTP_URL && MAIL_FROM) return { smtpUrl: SMTP_URL, from: MAIL_FROM };
  const missing: SettingName[] = [];
  if (!SMTP_URL) missing.push('SMTP_URL');
  if (!MAIL_FROM) missing.push('MAIL_FROM');
  throw new MissingSettings(missing);
}

/** `own` is a server that the operator names; otherwise Netlify provides the database. */
export function databaseSettings(env: Environment = process.env): { url: string; own: boolean } {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, own: true };
  if (env.NETLIFY_DB_URL) return { url: env.NETLIFY_DB_URL, own: false };
  throw new MissingSettings(['DATABASE_URL']);
}

/** Whether Netlify gave this function the key to empty the CDN's cache; nowhere else is there one to empty. */
export function cdnCanBePurged(env: Environment = process.env): boolean {
  return Boolean(env.NETLIFY_PURGE_API_TOKEN);
}

/** The address that asks Netlify for a rebuild; whoever knows it may ask, so it is never logged. None: nobody is asked. */
export function buildHook(env: Environment = process.env): string | undefined {
  return env.BUILD_HOOK_URL || undefined;
}

/** The repository that holds the content, and the token that may write to it. */
export interface GitSettings {
  token: string;
  /** `owner/name` */
  repository: string;
  branch: string;
  /** Without a slash at the end. */
  api: string;
}

/** Where a community form’s result is committed; none: files go by mail, and somebody saves them. */
export function gitSettings(env: Environment = process.env): GitSettings | undefined {
  const { GIT_TOKEN: token, GIT_REPOSITORY: repository } = env;
  if (!token || !repository || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const api = (env.GIT_API || 'https://api.github.com').replace(/\/+$/, '');
  return { token, repository, branch: env.GIT_BRANCH || 'main', api };
}

/** The text of the key that signs badges; `src/credentials/signing-key.ts` reads its forms. None: badges are hosted only. */
export function badgeSigningKey(env: Environment = process.env): string | undefined {
  return env.BADGE_SIGNING_KEY || undefined;
}

/** The repository that holds the content, as `https://github.com/owner/name`: Netlify's builds know it by themselves. */
export function repositorySetting(env: Environment = process.env): {
  address?: string;
  branch?: string;
  commit?: string;
} {
  const address = env.REPOSITORY_URL;
  // The branch of a preview is not where staff's changes belong.
  const branch = env.CONTEXT === undefined || env.CONTEXT === 'production' ? env.BRANCH : undefined;
  return {
    ...(address && { address }),
    ...(branch && { branch }),
    ...(env.COMMIT_REF && { commit: env.COMMIT_REF }),
  };
}

/** Whether a build carries the style guide, which `npm start` always shows. */
export function styleguideWanted(env: Environment = process.env): boolean {
  return env.STYLEGUIDE === '1';
}

/** The folder of the content; another one in tests. */
export function contentFolder(env: Environment = process.env): string {
  return env.CONTENT_DIR || 'content';
}

/** Where share images are kept between builds, if not where Netlify keeps `node_modules`. */
export function shareCacheFolder(env: Environment = process.env): string {
  return env.SHARE_CACHE_DIR || 'node_modules/.cache/etage/share';
}

/** Where the editor’s program is kept between builds. */
export const editorCacheFolder = 'node_modules/.cache/etage/editor';

/** Where the content is kept between builds as it was read. */
export const contentCacheFile = 'node_modules/.cache/etage/content.bin';

/** Where it is kept which letters the fonts can draw. */
export const lettersCacheFile = 'node_modules/.cache/etage/letters.json';

/** `SOURCE_DATE_EPOCH` (reproducible-builds.org), in seconds, where it is set: the moment that what is made now is dated to. */
export function sourceDate(env: Environment = process.env): Date | undefined {
  const epoch = Number(env.SOURCE_DATE_EPOCH);
  return env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : undefined;
}

/** The moment a build takes for now. */
export const buildTime = (env: Environment = process.env): Date => sourceDate(env) ?? new Date();

/** Ports of `npm start` and `npm run preview`. */
export function ports(site: number, env: Environment = process.env): { site: number; inbox: number } {
  return { site: Number(env.PORT) || site, inbox: Number(env.INBOX_PORT) || 1080 };
}
