import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { command } from '../support/command.ts';
import { commandHere } from '../support/command-here.ts';
import { contentFolderWith, leastPerson } from '../support/content-folder.ts';

const noConsent = { 'people/lea.md': '---\nname: Léa\nrole: Illustratrice\nmembership: resident\n---\n' };

test('check says that all is well, and exits with 0', async () => {
  const folder = contentFolderWith({ 'people/lea.md': leastPerson });
  expect(await command(['check'], { CONTENT_DIR: folder })).toMatchObject({
    code: 0,
    stdout: 'The content is in order.\n',
  });
});

test('check exits with 1 on an error and with 0 on warnings alone', async () => {
  const broken = await commandHere(['check'], { CONTENT_DIR: contentFolderWith(noConsent) });
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(
    /people\/lea\.md:2:1 consent: expected a group of fields, found nothing\. Try adding/,
  );
  const warned = await commandHere(['check'], {
    CONTENT_DIR: contentFolderWith({ 'people/lea.md': `${leastPerson}<b>ici</b>\n` }),
  });
  expect(warned.code).toBe(0);
  expect(warned.stdout).toMatch(/body: warning: expected Markdown/);
});

test('a content folder that is not there is told like any other problem', async () => {
  const folder = `${contentFolderWith({})}/nowhere`;
  const { code, stdout } = await commandHere(['check'], { CONTENT_DIR: folder });
  expect(code).toBe(1);
  expect(stdout).toContain(
    `${folder}:1:1 file name: expected a folder with site.md in it, found no such folder.`,
  );
});

test('check --json gives programs the parts of each problem', async () => {
  const { code, stdout } = await commandHere(['check', '--json'], {
    CONTENT_DIR: contentFolderWith(noConsent),
  });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    {
      line: 2,
      column: 1,
      field: 'consent',
      severity: 'error',
      expected: 'a group of fields',
      found: 'nothing',
    },
  ]);
});

test('start and build stop at a content problem with the text of check', async () => {
  const env = { CONTENT_DIR: contentFolderWith(noConsent) };
  const { stdout } = await commandHere(['check'], env);
  for (const name of ['start', 'build']) {
    const { code, stderr } = await command([name], env);
    expect(code).toBe(1);
    expect(stderr).toBe(`${stdout}The content needs mending first; npm run check tells what is left.\n`);
  }
});

test('a port that is taken is told in one line, with what to try', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { code, stderr } = await command(['start'], { PORT: String(port) });
  expect(code).toBe(1);
  expect(stderr).toBe(
    `Port ${port} is taken by another program. Try another one: PORT=${port + 1} npm start\n`,
  );
});
