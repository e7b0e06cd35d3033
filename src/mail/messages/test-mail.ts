import type { Letter } from '../letter.ts';
import { momentOf } from '../moment.ts';
import type { Reader } from '../reader.ts';
import type { MailContent } from '../types.ts';

type TestMail = Extract<MailContent, { kind: 'test' }>;

/** To the contact: the site can write. What is left to be seen is what the mail programs think of the sender. */
export function testMail({ askedAt }: TestMail, reader: Reader): Letter {
  const { subject, text, look, otherwise, asked } = reader.words.test;
  return {
    subject,
    preheader: text,
    heading: subject,
    blocks: [text, look, otherwise].map((one) => ({ type: 'text', text: one })),
    footer: [asked(...momentOf(askedAt, reader))],
  };
}
