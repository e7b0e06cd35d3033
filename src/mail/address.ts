import addressparser from 'nodemailer/lib/addressparser';

/** An address that cannot be used in a mail. It does not say which: errors end up in logs. */
export class UnusableAddress extends Error {
  constructor(role: string) {
    super(`The ${role} is not exactly one e-mail address`);
    this.name = 'UnusableAddress';
  }
}

/** RFC 5321, 4.5.3.1.3: a path has 256 octets with its brackets. */
const longest = 254;

/** No blank, no control, nothing that separates, quotes, groups or comments in RFC 5322, nor is an encoded word of RFC 2047. */
const plainAddress = /^(?!.*=\?)[^\p{C}\p{Z}@<>()[\],;:"\\]+@[^\p{C}\p{Z}@<>()[\],;:"\\]+$/u;

/**
 * The address itself, when it is exactly one. nodemailer sends a text with a comma in it to two people.
 *
 * @param role what the address is for, said in the error: `recipient`
 * @throws UnusableAddress
 */
export function oneAddress(address: string, role: string): string {
  const parsed = addressparser(address, { flatten: true });
  const isOne =
    Buffer.byteLength(address) <= longest &&
    plainAddress.test(address) &&
    parsed.length === 1 &&
    parsed[0]?.address === address;
  if (!isOne) throw new UnusableAddress(role);
  return address;
}

/**
 * The sender as the setting writes it: `Étage <bonjour@example.org>` or a bare address.
 *
 * @throws UnusableAddress when it names nobody or several
 */
export function sender(from: string): { name: string; address: string } {
  const parsed = addressparser(from, { flatten: true });
  const [only] = parsed;
  if (parsed.length !== 1 || !only || /[\r\n]/.test(from)) throw new UnusableAddress('sender (MAIL_FROM)');
  return { name: only.name, address: oneAddress(only.address, 'sender (MAIL_FROM)') };
}
