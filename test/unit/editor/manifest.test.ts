import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BADLY_SET_FRENCH } from '../../support/french.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = json('package.json');
const words = { en: json('package.nls.json'), fr: json('package.nls.fr.json') };

/** Every string in a value, whatever it is nested in. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'client/src', name), 'utf8'));

describe('the manifest', () => {
  const placeholders = strings(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);

  it('says everything in English and in French, and nothing else is translated', () => {
    for (const language of ['en', 'fr'] as const)
      assert.deepEqual(Object.keys(words[language]).sort(), [...new Set(placeholders)].sort());
  });

  it('sets its French as French is', () => {
    for (const text of [...strings(words.fr), ...strings(json('l10n/bundle.l10n.fr.json'))]) {
      const prose = text.replace(/`[^`]*`|\(command:[^)]*\)|briefing:(?: newsletter)?/g, '`');
      assert.doesNotMatch(prose, BADLY_SET_FRENCH, text);
    }
  });

  it('names commands that exist, wherever it names one', () => {
    const { commands, menus, submenus, keybindings } = manifest.contributes;
    const known = new Set(commands.map(({ command }: { command: string }) => command));
    const menusToo = new Set(submenus.map(({ id }: { id: string }) => id));
    for (const id of menusToo) assert.ok(Object.hasOwn(menus, id as string), `${id} has entries`);
    const named = [...Object.values(menus).flat(), ...keybindings] as { command?: string; submenu?: string }[];
    for (const { command, submenu } of named)
      assert.ok(submenu === undefined ? known.has(command) : menusToo.has(submenu), command ?? submenu);
    const inWords = [...strings(words.en), ...strings(words.fr)].flatMap((text) =>
      [...text.matchAll(/\(command:(briefing\.[\w.]+)/g)].map((match) => match[1]!),
    );
    for (const command of inWords) assert.ok(known.has(command), command);
  });

  it('points at files that are there', () => {
    const { snippets, grammars, jsonValidation, yamlValidation } = manifest.contributes;
    const paths = [...snippets, ...grammars].map(({ path }) => path);
    const schemas = [...jsonValidation, ...yamlValidation].map(({ url }) => url);
    const media = placeholders.filter((key) => key.endsWith('.media')).flatMap((key) => [words.en[key], words.fr[key]]);
    for (const path of [...paths, ...schemas, ...media, manifest.icon]) assert.ok(existsSync(join(root, path)), path);
  });
});

describe('the messages of the client', () => {
  const said = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1]!.replaceAll("\\'", "'")),
    ),
  );

  it('are all in French too, and no others are', () => {
    assert.ok(said.size > 30);
    assert.deepEqual(Object.keys(json('l10n/bundle.l10n.fr.json')).sort(), [...said].sort());
  });

  it('keep their placeholders in French', () => {
    const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [english, french] of Object.entries(json('l10n/bundle.l10n.fr.json')))
      assert.deepEqual(places(String(french)), places(english), english);
  });
});
