/**
 * Runs one of the project's commands. Plain JavaScript on purpose: it must be able to say, on any Node and before anything
 * is installed, what is missing.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const oldest = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [name = '', ...rest] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));

if (!existsSync(new URL('../node_modules/astro', import.meta.url))) {
  console.error('Étage is not installed here yet. Try: npm ci');
  process.exit(1);
}
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Étage needs Node ${oldest.join('.')} or newer, this is ${process.versions.node}. Try: npm ci, which brings one along.`,
  );
  process.exit(1);
}
process.chdir(root);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// What draws asks for the process’s report, to learn which C library this is; the report looks up the name of every address in use,
// which takes ten seconds where no name server answers.
if (process.report) process.report.excludeNetwork = true;
// What was compiled once is not compiled again: a third of the time of a short command.
module.enableCompileCache?.();
const { main } = await import(`./${name}.ts`);
try {
  await main(rest);
} catch (error) {
  // What a person can mend is said in one line; the rest keeps its stack.
  if (!(error instanceof Error) || !('plain' in error)) throw error;
  console.error(error.message);
  process.exit(1);
}
