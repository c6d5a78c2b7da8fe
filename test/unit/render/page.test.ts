import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { mail } from '../../../server/src/core/render/mail.ts';
import { emailPage, htmlPage } from '../../../server/src/core/render/page.ts';
import { plainText } from '../../../server/src/core/render/plain-text.ts';
import { loadInliner } from '../../../server/src/node/inliner.ts';
import { open, readHtml } from '../../support/render.ts';
import { vectors } from '../../support/xss-vectors.ts';

const BRIEFING = `---
briefing: newsletter
lang: fr-CA
---

# Le port <b>d’Alder</b> & ses grues

Et aussi\u00a0: Le bac

## Le port

Le port vaut 3\u202f200\u00a0€[^n], dit [le <i>communiqué</i>](https://a.test/?a=1&b=2) <!-- source: secret -->.

![Une grue](grue.jpg "La grue")

Pour aller plus loin\u00a0:

1. [Un](https://b.test)
2. [Deux](https://a.test/?a=1&b=2)

## Le bac

> Le bac ferme.
>
> Il dit «\u00a0{{ x }} <% y %>\u00a0».

***

Il ouvre. <https://c.test/> <d@e.test>

[^n]: Selon *lui*.

Crédit photos\u00a0: Quelqu’un
`;

const document = open(BRIEFING);
const page = htmlPage(document);
const inline = await loadInliner();
const email = mail(document, inline);

/** The elements of a page, as `tag.class`, those that hold others only. */
function outlineOf(html: string): string[] {
  const found: string[] = [];
  visit(readHtml(html), 'element', ({ tagName, properties }: Element) => {
    if (/^(?:main|header|article|section|footer|div|h\d|figure)$/.test(tagName)) {
      found.push(`${tagName}.${[properties.className ?? ''].flat().join('.')}`);
    }
  });
  return found;
}

describe('a briefing as a page', () => {
  it('has landmarks and headings in their order', () => {
    assert.deepEqual(outlineOf(page), [
      'main.briefing',
      'header.opening',
      'h1.title',
      'article.story',
      'h2.headline',
      'figure.',
      'section.go-deeper',
      'article.story',
      'h2.headline',
      'section.notes',
      'footer.closing',
    ]);
  });

  it('says its language and its title', () => {
    assert.match(page, /^<!doctype html><html lang="fr-CA">/);
    assert.match(page, /<title>Le port d’Alder &#x26; ses grues<\/title>/);
    assert.match(page, /aria-label="Retour à l’appel de la note 1"/);
    assert.match(htmlPage(open('text')), /<title>Briefing<\/title>/);
  });

  it('needs nothing from elsewhere but images', () => {
    assert.doesNotMatch(page, /<link|<script|@import|url\(/);
    assert.match(page, /Content-Security-Policy" content="default-src &#x27;none&#x27;/);
    assert.match(page, /prefers-color-scheme: dark/);
    assert.match(page, /@media print/);
  });

  it('cannot be broken out of by the front matter', () => {
    for (const lang of ['"><script>alert(1)</script>', "x' onload='alert(1)"]) {
      for (const build of [htmlPage, emailPage]) {
        const html = build(open(`---\nlang: ${JSON.stringify(lang)}\n---\n\n# </title><script>alert(1)</script>\n`));
        assert.match(html, /^<!doctype html><html><head>/);
        assert.doesNotMatch(html, /<script/);
      }
    }
  });
});

describe('a briefing as an e-mail', () => {
  it('has its styles in its elements, and no table for its layout', () => {
    assert.doesNotMatch(email, /<style|<table|<main|<article|<script/);
    assert.match(email, /<h2 class="headline" style="[^"]*font-size: 21px/);
    assert.match(email, /<img [^>]*alt="Une grue"[^>]*style="max-width: 100%/);
  });

  it('keeps its text to the letter', () => {
    assert.match(email, /3\u202f200\u00a0€/);
    assert.match(email, /«\u00a0\{\{ x \}\} &#x3C;% y %>\u00a0»/);
    assert.match(email, /href="https:\/\/a.test\/\?a=1&#x26;b=2"/);
    assert.doesNotMatch(email, /secret/);
  });

  it('is as harmless with its styles as without, whatever a text tries', () => {
    const texts = Object.values(vectors).flat().join('\n\n');
    for (const text of [texts, ...vectors.mutation!, ...vectors['Markdown links']!.slice(0, 20)]) {
      visit(readHtml(mail(open(text), inline)), 'element', ({ tagName, properties }) => {
        assert.doesNotMatch(tagName, /^(?:script|style|svg|math|iframe|object|embed|form|base|link)$/);
        for (const [name, value] of Object.entries(properties)) {
          assert.doesNotMatch(name, /^on/i);
          if (name === 'style') assert.doesNotMatch(String(value), /url|expression|@import/i);
          if (name === 'href' || name === 'src') assert.doesNotMatch(String(value), /^\W*(?!https?:|mailto:)[a-z-]+:/i);
        }
      });
    }
  });
});

describe('a briefing as plain text', () => {
  it('lists its notes and links at the end', () => {
    assert.equal(
      plainText(document),
      `Le port d’Alder & ses grues

Et aussi\u00a0: Le bac

Le port

Le port vaut 3\u202f200\u00a0€[1], dit le communiqué\u00a0[2].

[Une grue]
La grue

Pour aller plus loin\u00a0:

1. Un\u00a0[3]
2. Deux\u00a0[2]

Le bac

> Le bac ferme.
>
> Il dit «\u00a0{{ x }} <% y %>\u00a0».

* * *

Il ouvre. https://c.test/ d@e.test

Crédit photos\u00a0: Quelqu’un

[1] Selon lui.
[2] https://a.test/?a=1&b=2
[3] https://b.test
`,
    );
  });

  it('numbers lists from where they start, on the line of their text', () => {
    assert.equal(plainText(open('3. a\n\n4. b\n')), '3. a\n\n4. b\n');
    assert.equal(plainText(open('')), '');
  });

  it('indents a list within another by its depth', () => {
    assert.equal(plainText(open('1. a\n2. b\n   - c\n     - d\n   - e\n')), '1. a\n2. b\n  - c\n    - d\n  - e\n');
    assert.equal(plainText(open('3. a\n\n4. b\n\n   - c\n')), '3. a\n\n4. b\n\n  - c\n');
  });

  it('starts a line after a break with its first word', () => {
    assert.equal(plainText(open('a  \nb\\\n*c*\n\n> d  \n> e\n')), 'a\nb\nc\n\n> d\n> e\n');
    assert.equal(plainText(open('```\na\n  b\n```\n')), 'a\n  b\n');
  });
});
