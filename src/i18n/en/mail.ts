import type { MailMessages } from '../fr/mail.ts';

export const mail: MailMessages = {};
