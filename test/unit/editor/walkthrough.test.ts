import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { contributes } = JSON.parse(read('package.json'));
const [{ steps }] = contributes.walkthroughs;

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

const commands = new Set(contributes.commands.map(({ command }: { command: string }) => command));
const views = new Set(Object.values<{ id: string }[]>(contributes.views).flatMap((list) => list.map(({ id }) => id)));
const settings = new Set(Object.keys(contributes.configuration.properties));

/** What VS Code has of its own. */
const OPEN_SETTINGS = 'workbench.action.openSettings';

const problemsOf = (text: string) =>
  openBriefing(text, { config: defaultConfiguration })
    .check()
    .map(({ rule }) => rule);

for (const language of ['en', 'fr'] as const) {
  const words = JSON.parse(read(language === 'en' ? 'package.nls.json' : 'package.nls.fr.json'));
  const say = (placeholder: string): string => words[placeholder.slice(1, -1)];
  const media = (id: string) => read(say((steps as Step[]).find((step) => step.id === id)!.media.markdown));

  describe(`the walkthrough (${language})`, () => {
    for (const { id, title, description, media, completionEvents } of steps as Step[]) {
      it(`has all that its step “${id}” needs`, () => {
        assert.ok(say(title).length > 5);
        assert.ok(read(say(media.markdown)).length > 100);
        const links = [...say(description).matchAll(/^\[[^\]]+\]\(command:([\w.]+)(?:\?([^)]*))?\)$/gmu)];
        assert.ok(links.length > 0, 'a button');
        for (const [, command, argument] of links) {
          assert.ok(commands.has(command!) || command === OPEN_SETTINGS, command);
          if (argument) assert.ok(settings.has(JSON.parse(decodeURIComponent(argument))), argument);
        }
        assert.ok(completionEvents.length > 0, 'a way to be done');
        for (const event of completionEvents) {
          const [kind, what] = event.split(':') as [string, string];
          const known = { onCommand: commands, onView: views, onSettingChanged: settings }[kind];
          assert.ok(known?.has(what), event);
        }
      });
    }

    it('shows a briefing without a fault', () => {
      const [, briefing] = /```markdown\n([\s\S]*?)```/.exec(media('open'))!;
      assert.deepEqual(problemsOf(briefing!), []);
    });

    it('tells figures that have a source from those that have none as the desk does', () => {
      const rows = [...media('source').matchAll(/^\| (?!---)(.+?) \| (.+?) \|$/gmu)].slice(1);
      assert.ok(rows.length > 2);
      const found = (sentence: string) =>
        problemsOf(`---\nbriefing: newsletter\nlang: ${language}\n---\n\n${sentence}\n`).filter((rule) =>
          rule.startsWith('figures/'),
        );
      for (const [, without, sourced] of rows) {
        assert.deepEqual(found(without!), ['figures/unsourced'], without);
        assert.deepEqual(found(sourced!), [], sourced);
      }
    });
  });

  describe(`the sample to review (${language})`, () => {
    it('has something of most kinds to find', () => {
      const rules = new Set(problemsOf(read(language === 'en' ? 'samples/en/to-review.md' : 'samples/fr/a-relire.md')));
      for (const kind of ['figures', 'currency', 'structure'])
        assert.ok(
          [...rules].some((rule) => rule.startsWith(kind)),
          kind,
        );
      assert.ok(rules.size > 5);
    });
  });
}
