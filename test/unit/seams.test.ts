import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the architecture says of who may import what (docs/architecture.md), held against the imports themselves. */

const SOURCE = fileURLToPath(new URL('../../server/src/', import.meta.url));

interface Import {
  /** A package, or a path from the source folder with `/` between folders. */
  readonly target: string;
  readonly typeOnly: boolean;
}

interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const slashed = (path: string) => path.split(sep).join('/');

const STATEMENT = /^(?:import|export)\s(?<clause>[^;'"]*?)from\s*'(?<from>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(({ groups }) => {
    const from = groups!.from ?? groups!.lazy!;
    const target = from.startsWith('.') ? slashed(relative(SOURCE, join(dirname(file), from))) : from;
    return { target, typeOnly: /^type\s/.test(groups!.clause ?? '') };
  });
}

const modules: readonly Module[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const file = join(SOURCE, name);
    const text = readFileSync(file, 'utf8');
    return { path: slashed(name), text, imports: importsOf(file, text) };
  });

/** Every import that the rule forbids, as `file → target`. */
function broken(of: (module: Module) => boolean, forbidden: (target: Import, module: Module) => boolean): string[] {
  return modules
    .filter(of)
    .flatMap((module) =>
      module.imports.filter((each) => forbidden(each, module)).map(({ target }) => `${module.path} → ${target}`),
    );
}

/** That the core uses no global of Node or the DOM, its own tsconfig.json sees to. */
const isCore = ({ path }: Module) => path.startsWith('core/');
const isRule = (path: string) => /^core\/rules\/\w+\/(?!index\.ts$)/.test(path);
const rules = new Set(
  modules.filter(({ path, text }) => isRule(path) && text.includes('defineRule(')).map(({ path }) => path),
);

describe('the seams', () => {
  it('are looked for in all of the source', () => {
    assert.ok(modules.length > 200);
    assert.ok(rules.size > 40);
    assert.ok(modules.some(({ imports }) => imports.some(({ target }) => target === 'node:fs/promises')));
  });

  it('keep editors, protocols and Node out of the core', () => {
    assert.deepEqual(
      broken(isCore, ({ target }) => /^(?:node:|vscode)/.test(target) || /^(?:cli|node|lsp|browser)\//.test(target)),
      [],
    );
  });

  it('keep rules from leaning on one another', () => {
    assert.deepEqual(
      broken(
        ({ path }) => isRule(path),
        ({ target }) => rules.has(target),
      ),
      [],
    );
  });

  it('let language packs import types and one another’s data, nothing else', () => {
    const isPack = ({ path }: Module) => /^core\/language\/(?:fr|en)\//.test(path);
    const own = ({ path }: Module) => path.slice(0, path.lastIndexOf('/') + 1);
    assert.deepEqual(
      broken(isPack, ({ target, typeOnly }, module) => !typeOnly && !target.startsWith(own(module))),
      [],
    );
  });

  it('let only the command line and the Node entry read files', () => {
    assert.deepEqual(
      broken(
        ({ path }) => !/^(?:cli|node)\//.test(path),
        ({ target }) => /^node:fs/.test(target),
      ),
      [],
    );
  });

  it('know the protocol’s shapes in the language server alone', () => {
    assert.deepEqual(
      broken(
        ({ path }) => !/^(?:lsp|node|browser)\//.test(path),
        ({ target }) => target.startsWith('vscode-languageserver'),
      ),
      [],
    );
  });
});
