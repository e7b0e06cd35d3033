import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { git } from '../local/git.ts';

/** A folder’s history, as far as it is kept. */
export interface History {
  /** The content as it was at a version, in a folder of its own; undefined when that version had none. */
  content(version: string): string | undefined;
  /** The version that a name means, as the two grew apart; undefined when there is none of that name. */
  version(name: string): string | undefined;
  /** How many files outside the content differ from a version. */
  program(version: string): number;
  /** Names of the content’s files that differ from the last version. */
  unsaved(): string[];
}

/**
 * The history of a content folder; undefined where none is kept. Nothing of it is changed, and nothing is fetched.
 *
 * @param folder the content folder
 */
export function historyOf(folder: string): History | undefined {
  const top = git(['rev-parse', '--show-toplevel'], folder);
  if (!top) return undefined;
  const inside = relative(realpathSync(top), realpathSync(folder)).replaceAll('\\', '/');
  const lines = (text: string | undefined): string[] => (text ? text.split('\n').filter(Boolean) : []);
  return {
    version(name) {
      // A name that begins with a dash would be an option; a copy that was made to be built may know one of the two names only.
      const named = name.startsWith('-') ? [] : [name, `origin/${name}`, name.replace(/^origin\//, '')];
      const found = named
        .map((one) => git(['rev-parse', '--verify', '--quiet', `${one}^{commit}`], top))
        .find(Boolean);
      // Where the other went on in the meantime, what it added since is no change of ours.
      return found && (git(['merge-base', found, 'HEAD'], top) || found);
    },
    content(version) {
      const into = mkdtempSync(join(tmpdir(), 'etage-before-'));
      const content = join(into, 'content');
      mkdirSync(content);
      // An index of its own: that of the folder, with what is being prepared in it, stays as it is.
      const env = { GIT_INDEX_FILE: join(into, '.index') };
      const done =
        git(['read-tree', `${version}:${inside}`], top, env) !== undefined &&
        git(['checkout-index', '--all', '--force', `--prefix=${content}/`], top, env) !== undefined;
      if (!done) rmSync(into, { recursive: true, force: true });
      return done ? content : undefined;
    },
    program(version) {
      const outside = ['--', '.', `:(exclude)${inside}`];
      const changed = lines(git(['diff', '--name-only', version, ...outside], top));
      return (
        changed.length + lines(git(['ls-files', '--others', '--exclude-standard', ...outside], top)).length
      );
    },
    unsaved: () =>
      lines(git(['status', '--porcelain', '--untracked-files=all', '--', inside || '.'], top)).map((line) =>
        line.replace(/^\s*\S+\s+/, ''),
      ),
  };
}
