import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { linkPackages } from '../tests/support/checkout.ts';
import { fillCache } from './fill-cache.ts';
import { writeFloor } from './many-people.ts';

const run = promisify(execFile);

/** What a build took. */
export interface Build {
  /** On the clock: on a busy machine, other people's work is in it. */
  seconds: number;
  /** Of all its threads. */
  processor: number;
  /** The most memory that the process had, threads included, in MB. */
  memory: number;
}

/** Said by the process itself when it ends. */
const tell = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+JSON.stringify(process.resourceUsage())))`;

/** Runs a build, and takes its time and memory. */
export async function timed(folder: string, args: readonly string[], env = {}): Promise<Build> {
  const begun = performance.now();
  const { stderr } = await run(process.execPath, ['--import', tell, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  const seconds = (performance.now() - begun) / 1000;
  const used = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as NodeJS.ResourceUsage;
  return {
    seconds,
    processor: (used.userCPUTime + used.systemCPUTime) / 1e6,
    memory: used.maxRSS / 1000,
  };
}

const sources = [
  'src',
  'scripts',
  'netlify',
  'astro.config.mjs',
  'netlify.toml',
  'package.json',
  'tsconfig.json',
];

/** What `npm run build` runs, without npm. */
const buildCommand = (): string[] => {
  const { scripts }: { scripts: { build: string } } = JSON.parse(readFileSync('package.json', 'utf8'));
  return scripts.build.split(' ').slice(1);
};

/**
 * The project with another floor: a copy, so that its own `dist/` stays. Its share images are in a cache, as after a build.
 *
 * @param folder made here
 */
export async function checkoutWith(folder: string, people: number): Promise<{ build(): Promise<Build> }> {
  mkdirSync(folder, { recursive: true });
  for (const name of sources) cpSync(name, join(folder, name), { recursive: true });
  writeFloor(join(folder, 'content'), people);
  const cache = join(folder, 'pictures');
  await fillCache(join(folder, 'content'), cache);
  linkPackages(folder);
  return {
    build: () => timed(folder, buildCommand(), { SHARE_CACHE_DIR: cache }),
  };
}

/** A site of Astro's own means with the same Markdown: a page for each file, its name, its skills and its text, in one layout. */
export function bareSite(folder: string, content: string): { build(): Promise<Build> } {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  linkPackages(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'astro.config.mjs'), `export default { site: 'https://bare.example' };`);
  writeFileSync(join(folder, 'src/content.config.ts'), bareContent(content));
  writeFileSync(join(folder, 'src/pages/[...id].astro'), barePage);
  return { build: () => timed(folder, [resolve('node_modules/astro/bin/astro.mjs'), 'build']) };
}

const bareContent = (content: string): string => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  all: defineCollection({ loader: glob({ pattern: '**/*.md', base: ${JSON.stringify(content)} }) }),
};
`;

const barePage = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('all')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { name, title, role, skills = [] } = entry.data;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8" /><title>{name ?? title}</title></head>
  <body><h1>{name ?? title}</h1><p>{role}</p><ul>{skills.map((skill) => <li>{skill}</li>)}</ul><Content /></body>
</html>
`;
