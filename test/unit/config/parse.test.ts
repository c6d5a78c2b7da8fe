import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ParsedConfiguration, parseConfiguration } from '../../../server/src/core/config/parse.ts';
import { problemMessage } from '../../../server/src/core/config/problems.ts';
import { spaced } from '../../support/spaces.ts';
import { RULES } from './rules.ts';

const parse = (...lines: string[]) => parseConfiguration(lines.join('\n'), RULES);

/** Each problem as `line:column code “text it stands on”`. */
function told(text: string, parsed: ParsedConfiguration = parseConfiguration(text, RULES)): string[] {
  return parsed.problems.map((p) => `${p.line}:${p.column} ${p.code} ${text.slice(p.start, p.end)}`);
}

describe('parseConfiguration: what is right', () => {
  it('reads every key of a YAML file', () => {
    const parsed = parse(
      'profile: fr-CH',
      'lang: FR-ch',
      'dollar: CAD',
      'include: [desk/**/*.md]',
      'rules:',
      '  layout/heading: off',
      '  amounts/range: { severity: error, most: 2, share: 0.25, strict: true, form: short, words: [un, deux] }',
      'vocabulary:',
      '  sources: [notre baromètre]',
      '  names: [Studio 54]',
      '  reportingVerbs: [marteler]',
    );
    assert.deepEqual(parsed.problems, []);
    assert.deepEqual(parsed.layer, {
      profile: 'fr-CH',
      lang: 'fr-CH',
      dollar: 'CAD',
      include: ['desk/**/*.md'],
      rules: {
        'amounts/range': {
          severity: 'error',
          options: { most: 2, share: 0.25, strict: true, form: 'short', words: ['un', 'deux'] },
        },
        'layout/heading': { severity: 'off' },
      },
      vocabulary: { sources: ['notre baromètre'], names: ['Studio 54'], reportingVerbs: ['marteler'] },
    });
  });

  it('reads JSON, tabs and all', () => {
    const parsed = parse('{', '\t"profile": "en-GB",', '\t"rules": { "amounts/space": "hint" }', '}');
    assert.deepEqual(parsed.problems, []);
    assert.deepEqual(parsed.layer, { profile: 'en-GB', rules: { 'amounts/space': { severity: 'hint' } } });
  });

  for (const [what, text] of [
    ['an empty file', ''],
    ['comments alone', '# nothing yet\n'],
    ['null', 'null'],
    ['keys without a value', 'rules:\nprofile:\nextends:\nvocabulary:\n  names:\n'],
  ] as const) {
    it(`takes ${what} for a file that says nothing`, () => {
      const { layer, problems, bases } = parseConfiguration(text, RULES);
      assert.deepEqual(problems, []);
      assert.deepEqual(bases, []);
      assert.deepEqual(layer.rules ?? {}, {});
      assert.equal(layer.profile, undefined);
    });
  }

  it('takes one word for a list of one', () => {
    assert.deepEqual(parse('include: a/*.md').layer.include, ['a/*.md']);
    const bases = parse('extends: ../base.yaml').bases.map((base) => base.file);
    assert.deepEqual(bases, ['../base.yaml']);
  });

  it('says where each base is named', () => {
    const text = 'extends:\n  - one.yaml\n  - "two.json"\n';
    const { bases } = parseConfiguration(text, RULES);
    assert.deepEqual(
      bases.map((base) => [base.file, text.slice(base.start, base.end)]),
      [
        ['one.yaml', 'one.yaml'],
        ['two.json', '"two.json"'],
      ],
    );
  });

  it('resolves aliases', () => {
    const { layer, problems } = parse('include: &globs [a.md, b.md]', 'vocabulary:', '  names: *globs');
    assert.deepEqual(problems, []);
    assert.deepEqual(layer.vocabulary, { names: ['a.md', 'b.md'] });
  });
});

describe('parseConfiguration: groups of rules', () => {
  it('sets every rule of a group and no other', () => {
    assert.deepEqual(parse('rules:', '  amounts/*: info').layer.rules, {
      'amounts/space': { severity: 'info' },
      'amounts/range': { severity: 'info' },
    });
  });

  it('lets a rule go before its group, whichever stands first', () => {
    const own = { 'amounts/space': { severity: 'error' }, 'amounts/range': { severity: 'off' } };
    assert.deepEqual(parse('rules:', '  amounts/*: off', '  amounts/space: error').layer.rules, own);
    assert.deepEqual(parse('rules:', '  amounts/space: error', '  amounts/*: off').layer.rules, own);
  });

  it('keeps the severity of the group where a rule has options alone', () => {
    const { rules } = parse('rules:', '  amounts/*: hint', '  amounts/range: { most: 9 }').layer;
    assert.deepEqual(rules?.['amounts/range'], { severity: 'hint', options: { most: 9 } });
  });
});

describe('parseConfiguration: templates', () => {
  it('fills in what a template leaves out', () => {
    const { layer, problems } = parse(
      'templates:',
      '  flash:',
      '    parts:',
      '      - part: title',
      '      - { part: story, level: 3, needed: always }',
      '      - { part: further-reading, most: 1, labels: { fr: [Lire, À voir], en-GB: [Read] }, limits: { words: 9 } }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(layer.templates, {
      flash: {
        parts: [
          { part: 'title', needed: 'never', most: null, level: 1 },
          { part: 'story', needed: 'always', most: null, level: 3 },
          {
            part: 'further-reading',
            needed: 'never',
            most: 1,
            labels: { fr: ['Lire', 'À voir'], 'en-GB': ['Read'] },
            limits: { words: 9 },
          },
        ],
      },
    });
  });

  it('keeps the first of two parts of one name and reports the template', () => {
    const text = 'templates:\n  flash: { parts: [{ part: lede, most: 1 }, { part: lede }] }';
    const parsed = parseConfiguration(text, RULES);
    assert.deepEqual(told(text, parsed), ['2:10 part-twice { parts: [{ part: lede, most: 1 }, { part: lede }] }']);
    assert.deepEqual(parsed.layer.templates?.flash?.parts, [{ part: 'lede', needed: 'never', most: 1 }]);
  });

  it('drops a template without parts and keeps the next', () => {
    const text = 'templates:\n  bad: {}\n  good: { parts: [{ part: title }] }';
    const parsed = parseConfiguration(text, RULES);
    assert.deepEqual(told(text, parsed), ['2:8 missing-key {}']);
    assert.deepEqual(Object.keys(parsed.layer.templates ?? {}), ['good']);
  });
});

describe('parseConfiguration: what is wrong', () => {
  for (const [what, text, expected] of [
    ['an unknown key', 'profil: fr-FR', '1:1 unknown-key profil'],
    ['an unknown rule', 'rules:\n  amounts/spase: off', '2:3 unknown-key amounts/spase'],
    ['an unknown group', 'rules:\n  amount/*: off', '2:3 unknown-key amount/*'],
    ['an unknown option', 'rules:\n  amounts/range: { mots: 2 }', '2:20 unknown-key mots'],
    ['an option of a rule that has none', 'rules:\n  layout/heading: { most: 2 }', '2:21 unknown-key most'],
    ['an unknown severity', 'rules:\n  amounts/space: warn', '2:18 unknown-value warn'],
    ['an unknown severity beside options', 'rules: { amounts/range: { severity: 2 } }', '1:37 wrong-type 2'],
    ['an unknown profile', 'profile: fr-BE', '1:10 unknown-value fr-BE'],
    ['a profile in the wrong case', 'profile: FR-fr', '1:10 unknown-value FR-fr'],
    ['a dollar that is none', 'dollar: EUR', '1:9 unknown-value EUR'],
    ['what is no language', 'lang: "fr FR"', '1:7 no-language "fr FR"'],
    [
      'a label in no language',
      'templates: { a: { parts: [{ part: teaser, labels: { f: [x] } }] } }',
      '1:53 no-language f',
    ],
    ['a number for a word', 'profile: 12', '1:10 wrong-type 12'],
    ['a list for keys and values', 'rules: [off]', '1:8 wrong-type [off]'],
    ['keys and values for a list', 'include: { a: b }', '1:10 wrong-type { a: b }'],
    ['a fraction for a whole number', 'rules: { amounts/range: { most: 1.5 } }', '1:33 wrong-type 1.5'],
    ['a number too small', 'rules: { amounts/range: { most: 0 } }', '1:33 too-small 0'],
    ['a level too great', 'templates: { a: { parts: [{ part: title, level: 7 }] } }', '1:49 too-great 7'],
    ['infinity', 'rules: { amounts/range: { share: .inf } }', '1:34 wrong-type .inf'],
    ['a key that is a list', '[a, b]: c', '1:1 no-key [a, b]'],
    ['a key that is a number', 'templates: { 2024: { parts: [] } }', '1:14 no-key 2024'],
    ['a list at the top', '- a', '1:1 wrong-type - a'],
    ['prose', 'Just a sentence', '1:1 wrong-type Just a sentence'],
    ['a key written twice', 'lang: fr\nlang: en', '2:1 syntax l'],
    ['an unclosed bracket', 'include: [a', '1:12 syntax '],
    ['a second document', 'lang: fr\n---\nlang: en', '2:1 syntax ---\nlang: en'],
    ['the key of a prototype', '__proto__: { profile: fr-FR }', '1:1 unknown-key __proto__'],
    ['a rule named like a method', 'rules: { toString: off }', '1:10 unknown-key toString'],
  ] as const) {
    it(`reports ${what} where it stands`, () => {
      assert.deepEqual(told(text), [expected]);
    });
  }

  it('counts offsets in UTF-16 and from before a byte order mark', () => {
    const text = '\uFEFF# 😀\nprofile: nope';
    assert.deepEqual(told(text), ['2:10 unknown-value nope']);
  });

  it('keeps all that is right around what is wrong', () => {
    const { layer, problems } = parse(
      'profile: nowhere',
      'lang: fr',
      'include: [a.md, 12, b.md]',
      'rules:',
      '  amounts/range: { most: none, strict: true }',
      '  amounts/space: [',
      'vocabulary: { names: [Web 3] }',
    );
    assert.ok(problems.some((problem) => problem.code === 'syntax'));
    assert.equal(layer.lang, 'fr');
    assert.deepEqual(layer.include, ['a.md', 'b.md']);
    assert.deepEqual(layer.rules?.['amounts/range'], { options: { strict: true } });
  });

  it('reports an alias that stands inside what it names, and ends', () => {
    assert.deepEqual(told('include: &a [x, *a]'), ['1:13 wrong-type [x, *a]']);
    assert.deepEqual(parse('include: &a [x, *a]').layer.include, ['x']);
  });

  it('reads aliases of aliases in the time that is written', () => {
    const lines = ['x0: &x0 [a, b]'];
    for (let i = 1; i < 60; i++) lines.push(`x${i}: &x${i} [${`*x${i - 1}, `.repeat(9)}*x${i - 1}]`);
    lines.push('include: *x59', 'vocabulary: { names: *x59, sources: *x0 }');
    const { layer, problems } = parse(...lines);
    assert.ok(problems.length < 200);
    assert.deepEqual(layer.vocabulary?.sources, ['a', 'b']);
  });

  it('never throws, and every problem lies in the text', () => {
    const token = fc.constantFrom(
      ...['rules:', 'extends:', 'include:', 'templates:', 'parts:', '\n', '\n  ', '- ', '[', ']', '{', '}', ': ', ', '],
      ...['&a ', '*a', '"', "'", '|', '>', '#', '---\n', '...\n', '\t', '%YAML 1.1', '!!set ', '? ', 'off', '1e999'],
      ...['\uD800', '\u0000', '\uFEFF', '\r', '\r\n', '<<: *a', '__proto__', 'é'],
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 40 }).map((t) => t.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseConfiguration(text, RULES);
        for (const problem of parsed.problems) {
          assert.ok(problem.start >= 0 && problem.start <= problem.end && problem.end <= text.length + 1);
          assert.ok(problem.line >= 1 && problem.column >= 1);
          for (const language of ['fr', 'en'] as const) assert.match(problemMessage(problem, language), /^[^\n{}]*/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('survives nesting without end', () => {
    assert.ok(parseConfiguration('['.repeat(20_000), RULES).problems.length <= 30);
    assert.ok(parseConfiguration('{a: '.repeat(20_000), RULES).problems.length <= 30);
    assert.ok(parseConfiguration('- '.repeat(20_000), RULES).problems.length <= 30);
  });
});

describe('problemMessage', () => {
  const messages = (text: string) => {
    const [problem] = parseConfiguration(text, RULES).problems;
    return [problemMessage(problem!, 'en'), problemMessage(problem!, 'fr')];
  };

  for (const [text, en, fr] of [
    [
      'profil: x',
      'Unknown key “profil”. Did you mean “profile”?',
      'Clé inconnue⍽: «⍽profil⍽». Vouliez-vous dire «⍽profile⍽»⍽?',
    ],
    ['zzzzzzzz: x', 'Unknown key “zzzzzzzz”.', 'Clé inconnue⍽: «⍽zzzzzzzz⍽».'],
    [
      'rules: { amounts/space: wraning }',
      '“wraning” is none of off, hint, info, warning, error. Did you mean “warning”?',
      '«⍽wraning⍽» n’est pas une de ces valeurs⍽: off, hint, info, warning, error. Vouliez-vous dire «⍽warning⍽»⍽?',
    ],
    ['include: 3', 'This should be text or a list.', 'Il faut ici un texte ou une liste.'],
    [
      'lang: 3,5 €',
      '“3,5 €” is no language tag, such as fr, fr-CA or en-GB.',
      '«⍽3,5 €⍽» n’est pas un code de langue, comme fr, fr-CA ou en-GB.',
    ],
    ['rules: { amounts/range: { most: -1 } }', 'This should be 1 or more.', 'Il faut ici 1 au moins.'],
    ['lang: fr\nlang: en', 'Not valid YAML: this key stands twice.', 'YAML non valable⍽: cette clé figure deux fois.'],
  ] as const) {
    it(`says in both languages: ${en}`, () => {
      assert.deepEqual(messages(text), [en, spaced(fr)]);
    });
  }

  it('quotes a long value short and on one line', () => {
    const [en] = messages(`profile: "${'very long '.repeat(50)}"`);
    assert.ok(en!.length < 160, en);
  });
});
