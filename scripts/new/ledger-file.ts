import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Document, isSeq, parseDocument } from 'yaml';
import type { Ledger } from '../../src/content/ledger.ts';
import { formatProblem } from '../../src/content/problems.ts';
import { readContent } from '../../src/content/read.ts';
import { contentFolder } from '../../src/settings.ts';
import { PlainError } from '../local/plain-error.ts';

const heading = ` What this place has promised about its signed badges. Commands write it; commit it, and leave the lines as they are.
 npm run new -- badge-key adds a key, npm run new -- ledger gives new awards their place.
 A key that somebody else got hold of gets one more line: compromised: and the day.`;

/** The ledger as the content has it. Broken content could make awards seem to be gone. */
export function soundLedger(): Ledger {
  const { floor, ledger, problems } = readContent(contentFolder());
  if (floor && ledger) return ledger;
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  throw new PlainError(`${errors.join('\n')}\nThe content needs mending first; the ledger is as it was.`);
}

/** Changes the file in one step, and leaves what others wrote into it (comments, for one) where it is. */
export function changeLedger(file: string, change: (document: Document) => void): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const document = parseDocument(before) as Document;
  if (before.trim() === '') document.commentBefore = heading;
  change(document);
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, document.toString({ lineWidth: 0 }));
  renameSync(draft, file);
}

/** Adds a line for a public key after those that are there. */
export function addKey(document: Document, publicKeyMultibase: string, now: Date): void {
  const line = document.createNode({ publicKeyMultibase, created: now.toISOString().slice(0, 10) });
  const lines = document.get('keys');
  if (isSeq(lines)) lines.add(line);
  else document.set('keys', [line]);
}
