import { resolve } from 'node:path';
import { MailDev } from 'maildev';
import { freePort } from './ports.ts';

/** An inbox that catches every mail, whomever it is for; on the loopback alone. It keeps the last 500 mails of this checkout. */
export async function startInbox(webPort: number): Promise<{ smtpUrl: string; stop(): Promise<void> }> {
  const smtp = await freePort();
  const inbox = new MailDev({
    smtp,
    web: webPort,
    ip: '127.0.0.1',
    webIp: '127.0.0.1',
    mailDirectory: resolve('.etage/inbox'),
    maxEmails: 500,
    silent: true,
  });
  await quietly(() => inbox.start());
  return { smtpUrl: `smtp://127.0.0.1:${smtp}`, stop: async () => void (await inbox.stop()) };
}

/** `silent` does not reach MailDev's web server, which announces its address by itself. */
async function quietly<T>(act: () => Promise<T>): Promise<T> {
  const { info } = console;
  console.info = () => undefined;
  try {
    return await act();
  } finally {
    console.info = info;
  }
}
