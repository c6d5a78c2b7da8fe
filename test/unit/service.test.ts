import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { type BriefingDocument, openBriefing } from '../../server/src/core/service.ts';

const open = (text: string, options: Partial<Parameters<typeof openBriefing>[1]> = {}, host = {}) =>
  openBriefing(text, { config: defaultConfiguration, ...options }, host);

const rules = (document: BriefingDocument) => document.check().map(({ rule }) => rule);

const HEAD = '---\nbriefing: newsletter\nlang: en\n---\n\n# Chips\n\n';
const STORY = '## Corvid\n\nText of the story.\n\nGo deeper:\n\n- [One](https://example.org/1)\n';

describe('a briefing', () => {
  it('that is as it should be is left in peace', () => assert.deepEqual(rules(open(HEAD + STORY)), []));

  it('gives its findings in text order, with places and messages', () => {
    const [first, second] = open(
      `${HEAD}## Corvid\n\nTODO and TK.\n\nGo deeper:\n\n- [One](https://example.org/1)\n`,
    ).check();
    assert.ok(first && second && first.end <= second.start);
    assert.equal(first.rule, 'structure/placeholder');
    assert.equal(first.severity, 'error');
    assert.match(first.message('en'), /“TODO”/);
    assert.match(first.message('fr'), /«\u00a0TODO\u00a0»/);
  });

  it('is fixed in place, and a second time not at all', () => {
    const document = open(
      `${HEAD}## Corvid\n\nText.\n\n**Orders** - They rose.\n\nGo deeper:\n\n- [One](https://example.org/1)\n`,
    );
    const { text, applied } = document.fix();
    assert.equal(applied, 1);
    assert.ok(text.includes('**Orders** – They rose.'));
    assert.deepEqual(document.fix(), { text, applied: 0 });
  });

  it('leaves suggestions alone unless they are asked for', () => {
    const text = `${HEAD}## Corvid\n\nText of [it](http://example.org/2).\n\nGo deeper:\n\n- [One](https://example.org/1)\n`;
    assert.equal(open(text).fix().text, text);
    assert.ok(open(text).fix({ unsafe: true }).text.includes('(https://example.org/2)'));
  });

  it('can be asked about one rule alone', () => {
    assert.deepEqual(rules(open('TODO', { only: ['structure/title'] })), ['structure/title']);
  });

  it('tells its parts', () => {
    const { title, stories, teaser } = open(`${HEAD}Also: Two\n\n${STORY}\n## Two\n`).briefing;
    assert.equal(title?.passages[0]?.text, 'Chips');
    assert.equal(teaser?.role, 'teaser');
    assert.deepEqual(
      stories.map(({ parts }) => parts.map(({ role }) => role)),
      [['lede', 'label', 'further-reading'], []],
    );
  });

  it('asks the host whether files exist, and says nothing where it cannot know', () => {
    const text = `${HEAD}## Corvid\n\nSee [it](notes.md).\n\nGo deeper:\n\n- [One](https://example.org/1)\n`;
    assert.deepEqual(rules(open(text)), []);
    assert.deepEqual(rules(open(text, {}, { fileExists: () => true })), []);
    assert.deepEqual(rules(open(text, {}, { fileExists: (path: string) => path !== 'notes.md' })), [
      'structure/link-target',
    ]);
  });
});

describe('the language of a briefing', () => {
  const french =
    'Le groupe a livré les premières puces de son usine, et il en prévoit une autre pour la fin de l’année.';
  it('is the caller’s before the front matter’s, before the configuration’s', () => {
    const text = '---\nlang: fr-CA\n---\n\nText.\n';
    const config = { ...defaultConfiguration, lang: 'de' };
    assert.equal(open(text, { lang: 'en-GB', config }).lang, 'en-GB');
    assert.equal(open(text, { config }).lang, 'fr-CA');
    assert.equal(open('Text.', { config }).lang, 'de');
  });

  it('is detected where nobody says', () => {
    assert.equal(open(`# Puces\n\n${french}`).lang, 'fr');
    assert.equal(
      open(
        '# Chips\n\nThe group has shipped the first chips of its plant, and it plans another for the end of the year.',
      ).lang,
      'en',
    );
    assert.equal(open('').lang, 'en');
  });

  it('follows an edit of the front matter', () => {
    const document = open('---\nlang: en\n---\n\n# T\n\n## H\n\nText.\n');
    document.edit({ start: 10, end: 12, text: 'de' });
    assert.equal(document.lang, 'de');
    assert.ok(rules(document).includes('briefing/language'));
  });

  it('without a pack gets the structure rules and one note', () => {
    assert.deepEqual(rules(open('---\nlang: de\n---\n\n# Titel\n\n## Meldung\n')), [
      'briefing/language',
      'structure/story-empty',
    ]);
  });
});

describe('silencing comments', () => {
  const body = (text: string) =>
    `${HEAD}## Corvid\n\nText.\n\n${text}\n\nGo deeper:\n\n- [One](https://example.org/1)\n`;
  const found = (text: string) => rules(open(body(text)));

  it('silence the next line, with or without a blank one between', () => {
    assert.deepEqual(found('<!-- briefing-disable-next-line structure/placeholder -->\nTODO'), []);
    assert.deepEqual(found('<!-- briefing-disable-next-line -->\n\nTODO'), []);
    assert.deepEqual(found('<!-- briefing-disable-next-line structure/* -->\n\nText\n\nTODO'), [
      'briefing/unused-directive',
      'structure/placeholder',
    ]);
  });

  it('silence a stretch, a rule or a group', () => {
    assert.deepEqual(
      found('<!-- briefing-disable structure/* -->\n\nTODO\n\n<!-- briefing-enable structure/* -->\n\nTODO'),
      ['structure/placeholder'],
    );
    assert.deepEqual(found('<!-- briefing-disable -->\n\nTODO\n\nTODO'), []);
  });

  it('silence a file, from wherever they stand', () => {
    assert.deepEqual(found('TODO\n\n<!-- briefing-disable-file structure/placeholder -- a template -->'), []);
  });

  it('work inside a paragraph and inside a list', () => {
    assert.deepEqual(found('- Text <!-- briefing-disable-next-line -->\n- TODO'), []);
  });

  it('are found idle', () => {
    assert.deepEqual(found('<!-- briefing-disable-next-line structure/placeholder -->\nText'), [
      'briefing/unused-directive',
    ]);
    const [unknown] = open(body('<!-- briefing-disable-next-line structure/plaeholder -->\nText')).check();
    assert.match(unknown!.message('en'), /“structure\/plaeholder”.*“structure\/placeholder”/);
    const [strange] = open(body('<!-- briefing-disable-next-line house/of-cards -->\nText')).check();
    assert.match(strange!.message('fr'), /«\u00a0house\/of-cards\u00a0»\u00a0: corrigez/);
  });

  it('are nothing inside code', () => {
    assert.deepEqual(found('`<!-- briefing-disable -->`\n\nTODO'), ['structure/placeholder']);
  });
});

describe('front matter', () => {
  it('that cannot be read is reported, and the rest is read', () => {
    const found = open('---\nlang: fr\ntags: [a\n---\n\n# T\n\n## H\n\nTODO\n').check();
    assert.ok(found.some(({ rule }) => rule === 'briefing/front-matter'));
    assert.ok(found.some(({ rule }) => rule === 'structure/placeholder'));
  });

  it('says what is wrong with it in the reader’s language, at the place', () => {
    for (const [value, at, en, fr] of [
      ['title: L’été : bilan', 7, /put the value in quotes/, /entre guillemets/],
      ['lang: fr\nlang: en', 9, /this key stands twice/, /cette clé figure deux fois/],
      ['title: "x', 9, /quote or bracket is missing/, /guillemet ou un crochet/],
      ['- un\n- deux', 0, /`key: value`/, /`clé: valeur`/],
      [`x: ${'y'.repeat(70_000)}`, 0, /too long/, /trop long/],
    ] as const) {
      const text = `---\n${value}\n---\n\n# T\n\n## H\n`;
      const [first] = open(text, { only: ['briefing/front-matter'] }).check();
      assert.match(first!.message('en'), en);
      assert.match(first!.message('fr'), fr);
      assert.equal(first!.start - '---\n'.length, at, value.slice(0, 20));
    }
  });

  it('with an unknown template or profile is reported at its key', () => {
    const text = '---\nbriefing: bulletin\nprofile: fr-BE\nlang: fr\n---\n\n# T\n\n## H\n';
    const found = open(text, { only: ['briefing/front-matter'] }).check();
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['briefing', 'profile'],
    );
    assert.match(found[0]!.message('en'), /“bulletin”.*newsletter/);
    assert.match(found[1]!.message('fr'), /fr-BE.*fr-FR, fr-eu, fr-CA/);
  });

  it('with an unknown profile leaves the house to the region of its language', () => {
    const text = '---\nbriefing: newsletter\nlang: en-GB\nprofile: en-UK\n---\n\n# T\n\n## H\n\nIt has £4 billion.\n';
    assert.deepEqual(rules(open(text, { only: ['currency/multiplier'] })), ['currency/multiplier']);
  });
});

describe('bad input', () => {
  const texts: Record<string, string> = {
    empty: '',
    blank: ' \n\t\n',
    'one line': 'x',
    'a byte order mark': '\ufeff# T\n\n## H\n\nText.',
    'lone surrogates': '# \ud800\n\n## \udc00 12 \ud83d\n\n**\ud800** – 3 M\udc00€\n',
    'zero-width and right-to-left marks': '# \u200bT\u200f\n\n## \u202eH\n\n1\u200b2 \u200fmillions\n',
    'null characters': '\0\0\n\n# \0\n',
    'carriage returns': '# T\r\n\r\n## H\r\rText 5 M€.\r\n',
    'unclosed everything': '---\n# T\n**[(`<!-- “« $5 ![',
    'deep nesting': '> '.repeat(5000),
    'binary noise': String.fromCharCode(...Array.from({ length: 2000 }, (_, index) => (index * 7919) % 65536)),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: is read, checked and fixed without an error`, () => {
      const failures: string[] = [];
      const document = open(text, {}, { log: (message: string) => failures.push(message) });
      for (const diagnostic of document.check()) {
        assert.ok(diagnostic.start >= 0 && diagnostic.start <= diagnostic.end && diagnostic.end <= text.length);
        assert.ok(diagnostic.message('fr').length > 0);
      }
      document.figures();
      document.fix({ unsafe: true });
      assert.deepEqual(failures, []);
    });
  }
});
