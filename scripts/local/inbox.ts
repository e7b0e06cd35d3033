import { MailDev } from 'maildev';
import { freePort } from './ports.ts';

/** An inbox that catches every mail, whomever it is for; on the loopback alone. */
export async function startInbox(webPort: number): Promise<{ smtpUrl: string; stop(): Promise<void> }> {
  const smtp = await freePort();
  const inbox = new MailDev({ smtp, web: webPort, ip: '127.0.0.1', webIp: '127.0.0.1', silent: true });
  await inbox.start();
  return { smtpUrl: `smtp://127.0.0.1:${smtp}`, stop: async () => void (await inbox.stop()) };
}
