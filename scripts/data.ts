import { emailAddress } from '../src/rsvp/fields.ts';
import { erase } from '../src/store/erase.ts';
import { exportOf } from '../src/store/export.ts';
import { purge } from '../src/store/keeping.ts';
import { migrate } from '../src/store/migrate.ts';
import { keepingOf } from '../src/store/past.ts';
import { beyondReach } from './data/beyond.ts';
import { counted } from './data/counted.ts';
import { rulesOf } from './data/dates.ts';
import { withDatabase } from './data/open.ts';
import { checkedFloor } from './local/content.ts';
import { PlainError } from './local/plain-error.ts';

const usage = `What visitors wrote, and how long it is kept:
  npm run --silent data -- export EMAIL   everything that is kept about one address, as JSON
  npm run data -- erase EMAIL             remove it; seats that this frees go to those who wait
  npm run data -- purge [--dry-run]       drop what is past its time (keep in content/site.md), or only count it
  npm run data -- migrate                 bring the database up to date
The database is the one that DATABASE_URL names, else this checkout’s own.`;

function addressOf(text: string): string {
  const email = emailAddress(text);
  if (!email) throw new PlainError(`“${text}” is no e-mail address. Try one such as lea@example.org.`);
  return email;
}

async function exportAddress(text: string): Promise<void> {
  const email = addressOf(text);
  const kept = await withDatabase((database) => exportOf(database, email));
  console.log(JSON.stringify(kept, null, 2));
}

async function eraseAddress(text: string): Promise<void> {
  const email = addressOf(text);
  const floor = checkedFloor();
  const now = new Date();
  await withDatabase(async (database) => {
    const kept = await exportOf(database, email);
    const { promoted, ...removed } = await erase(database, email, rulesOf(floor, now), now);
    console.log(`Removed from the database for ${email}:\n${counted(removed)}`);
    if (promoted.length > 0) {
      console.log(
        `Mails to those who moved up from the waitlist: ${promoted.length}. The site sends them with its next ones, within hours.`,
      );
    }
    console.log(beyondReach(floor, kept, now));
  });
}

async function purgePast(dryRun: boolean): Promise<void> {
  const keeping = keepingOf(checkedFloor(), new Date());
  const purged = await withDatabase((database) => purge(database, keeping, { dryRun }));
  const what = dryRun ? 'Past its time, and still there:' : 'Dropped, since it was past its time:';
  console.log(`${what}\n${counted(purged)}`);
}

async function migrateDatabase(): Promise<void> {
  const applied = await withDatabase(migrate);
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
}

/** `npm run data`: looks after what visitors wrote. Prints how it is called, and exits with 1, on any other call. */
export async function main(args: readonly string[]): Promise<void> {
  const [command, option, ...more] = args;
  if (more.length > 0) throw new PlainError(usage);
  if (command === 'export' && option) return exportAddress(option);
  if (command === 'erase' && option) return eraseAddress(option);
  if (command === 'purge' && (!option || option === '--dry-run')) return purgePast(option === '--dry-run');
  if (command === 'migrate' && !option) return migrateDatabase();
  throw new PlainError(usage);
}
