import type { Dns } from '../../scripts/doctor/dns.ts';
import { examine } from '../../scripts/doctor/examine.ts';
import { type Finding, formatFinding, summary } from '../../scripts/doctor/finding.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { type Desk, openDesk } from '../http/desk.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { type Break, type DoctorSite, openSite, type Reply } from './doctor-site.ts';

/** A site on the loopback, its desk and its inbox, and the doctor's way to it. */
export interface Practice {
  desk: Desk;
  inbox: Inbox;
  site: DoctorSite;
  /** The lines of findings, without what changes from run to run, or with the next header and the next migration. */
  said(findings: readonly Finding[]): string[];
  /** Breaks the site in this way, and gives what the doctor says of it. */
  look(how?: Break, mail?: boolean): Promise<string[]>;
  /** As it was at the start. */
  mend(): void;
  close(): Promise<void>;
}

/** For sites whose DNS is nobody's business. */
export const noDns: Dns = { txt: () => Promise.reject(new Error('the DNS was asked')) };

const whole: Break = (reply) => reply;

export async function openPractice(): Promise<Practice> {
  const inbox = await startInbox();
  const desk = await openDesk(openMailer({ smtpUrl: inbox.smtpUrl, from: 'bonjour@ruche.example' }));
  const { database } = desk.dependencies;
  const site = await openSite(desk);
  const { port } = new URL(site.url);
  const said = (findings: readonly Finding[]): string[] =>
    findings.map((finding) =>
      formatFinding(finding)
        .replaceAll(site.url, 'SITE')
        .replaceAll(port, 'PORT')
        .replaceAll(site.date, 'DATE')
        .replace(/(with|:) all \d+ (headers|applied)/, '$1 all N $2'),
    );
  return {
    ...{ desk, inbox, site, said },
    async look(how = whole, mail = false) {
      site.break(how);
      const findings = await examine({ site: new URL(site.url), now: new Date(), dns: noDns, mail });
      return [...said(findings), summary(findings)];
    },
    mend() {
      desk.dependencies.database = database;
      site.break(whole);
    },
    async close() {
      site.close();
      await Promise.all([desk.close(), inbox.close()]);
    },
  };
}

export const onlyWrong = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('✗'));

/** An answer that has lost a header. */
export const without = (reply: Reply, name: string): Reply => ({
  ...reply,
  headers: Object.fromEntries(
    Object.entries(reply.headers).filter(([known]) => known.toLowerCase() !== name.toLowerCase()),
  ),
});

export const withHeader = (reply: Reply, name: string, value: string): Reply => {
  const { headers, ...rest } = without(reply, name);
  return { ...rest, headers: { ...headers, [name]: value } };
};

export const isPage = ({ headers }: Reply): boolean => /^text\/html/.test(headers['Content-Type'] ?? '');

/** Breaks one address alone. */
export const on =
  (at: string, how: (reply: Reply) => Reply): Break =>
  (reply, path) =>
    path === at ? how(reply) : reply;
