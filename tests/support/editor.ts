import { globSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { EditorHost } from './editor-host.ts';

/** The content of this checkout, by path. */
export const contentFiles = (): Map<string, Buffer> =>
  new Map(globSync('content/**/*.*').map((file) => [file.replaceAll('\\', '/'), readFileSync(file)]));

/** The editor in a real browser, on a copy of the content that lies in the browser's own file system. */
export class Editor {
  #taps = 0;
  /** Requests that left the site. */
  readonly outside: string[] = [];
  /** What the console complained of. */
  readonly complaints: string[] = [];
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #before: ReadonlyMap<string, Buffer>;

  private constructor(context: BrowserContext, page: Page, before: ReadonlyMap<string, Buffer>) {
    this.#context = context;
    this.page = page;
    this.#before = before;
  }

  /** As a telephone does, 390 px wide, in French; nothing is chosen yet. */
  static async #start(browser: Browser, site: string, options: BrowserContextOptions): Promise<Editor> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'fr-FR',
      ...options,
    });
    const page = await context.newPage();
    // A busy machine is slow, not wrong: what never comes ends with the test.
    page.setDefaultTimeout(120_000);
    const editor = new Editor(context, page, contentFiles());
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(site).origin) editor.outside.push(request.url());
    });
    page.on('pageerror', (error) => editor.complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && editor.complaints.push(message.text()));
    return editor;
  }

  /** Opens it and signs in to what stands for the git host, as on the live site. */
  static async signIn(
    browser: Browser,
    site: string,
    host: EditorHost,
    options: BrowserContextOptions = {},
  ): Promise<Editor> {
    const editor = await Editor.#start(browser, site, options);
    const { page } = editor;
    await host.standIn(editor.#context);
    await page.goto(`${site}/admin/`);
    await editor.button(/jeton|token/i).click();
    await page.locator('input:visible').last().fill('limited-to-one-repository');
    await editor.button(/^(Se connecter|Sign In)$/).click();
    await page.getByText(/^(Personnes|People)$/).waitFor();
    return editor;
  }

  /** Opens it and picks the copy as the checkout to edit. */
  static async open(browser: Browser, site: string, options: BrowserContextOptions = {}): Promise<Editor> {
    const editor = await Editor.#start(browser, site, options);
    const { page } = editor;
    const before = editor.#before;
    await page.addInitScript(() => {
      Object.assign(window, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('checkout'),
      });
    });
    await page.goto(`${site}/404.html`);
    await page.evaluate(
      fill,
      Object.fromEntries([...before].map(([file, bytes]) => [file, bytes.toString('base64')])),
    );
    await page.goto(`${site}/admin/`);
    await page.getByRole('button', { name: /dépôt local|local repository/i }).click();
    await page.getByText(/^(Personnes|People)$/).waitFor();
    return editor;
  }

  /** One tap, and what follows from it. */
  async tap(target: Locator): Promise<void> {
    this.#taps += 1;
    const found = await this.reach(target);
    await this.#settled();
    await found.click();
    await this.#settled();
  }

  /**
   * Until the page has nothing left to do: a form that unfolds fills its fields in bit by bit, and would take back what a machine
   * types or chooses at that very moment. A thumb comes later.
   */
  async #settled(): Promise<void> {
    for (let idle = 0; idle < 3; idle += 1)
      await this.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }

  /** Scrolls to what is further down: fields appear as one comes near. */
  async reach(target: Locator): Promise<Locator> {
    const found = target.first();
    const comes = (milliseconds: number): Promise<boolean> =>
      found.waitFor({ timeout: milliseconds }).then(
        () => true,
        () => false,
      );
    // What was just added appears where one is; the rest is further down.
    for (let step = 0; step < 60 && !(await comes(step ? 100 : 1500)); step += 1) {
      await this.page.mouse.move(200, 500);
      await this.page.mouse.wheel(0, 500);
    }
    return found;
  }

  /** How often the screen was tapped since the last time. */
  count(): number {
    const taps = this.#taps;
    this.#taps = 0;
    return taps;
  }

  /** A file as it was. */
  before(file: string): Buffer {
    return this.#before.get(file) ?? Buffer.alloc(0);
  }

  /** To the list of everything. */
  async back(): Promise<void> {
    await this.button('Retour à la liste des collections').click();
    await this.page.getByText('Personnes', { exact: true }).waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  async save(): Promise<void> {
    await this.tap(this.button('Enregistrer'));
    // What was saved closes; the note about it may still be that of the save before.
    await this.page.waitForFunction(() => /^#\/collections\/\w+$/.test(location.hash));
  }

  /** The files that are not as they were, by name; `undefined` for one that is gone. */
  async changed(): Promise<Map<string, Buffer | undefined>> {
    const now = new Map(
      Object.entries(await this.page.evaluate(read)).map(([file, text]) => [
        file,
        Buffer.from(text, 'base64'),
      ]),
    );
    const changes = new Map<string, Buffer | undefined>();
    for (const [file, bytes] of now) if (!this.#before.get(file)?.equals(bytes)) changes.set(file, bytes);
    for (const file of this.#before.keys()) if (!now.has(file)) changes.set(file, undefined);
    return changes;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

/** In the browser: writes the files, and the folder by which the editor knows a checkout. */
async function fill(files: Record<string, string>): Promise<void> {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout', {
    create: true,
  });
  await root.getDirectoryHandle('.git', { create: true });
  for (const [file, text] of Object.entries(files)) {
    const parts = file.split('/');
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writer.write(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
    await writer.close();
  }
}

/** In the browser: every file with its bytes as base64. */
async function read(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const handle of folder.values()) {
      if (handle.kind === 'directory') await walk(handle, `${path}${handle.name}/`);
      else {
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        files[path + handle.name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout'), '');
  return files;
}
