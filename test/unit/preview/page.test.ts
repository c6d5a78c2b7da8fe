import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { previewPage } from '../../../client/src/preview/page.ts';
import type { Words } from '../../../client/src/preview/words.ts';
import { readHtml } from '../../support/render.ts';

const words = { nothing: 'This is "no" <briefing> & more' } as Words;

const page = (remoteImages: boolean) =>
  previewPage({
    language: 'fr',
    source: 'https://*.example.test',
    nonce: 'abc',
    script: 'https://x.example.test/a"b.js',
    style: 'https://x.example.test/a.css',
    remoteImages,
    title: '<Preview> of "a.md"',
    words,
  });

/** The directives of the page's policy, by name. */
function policy(html: string): Map<string, string> {
  const [, content] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!;
  const text = content!.replaceAll('&#39;', "'");
  return new Map(text.split('; ').map((each) => [each.split(' ')[0]!, each.slice(each.indexOf(' ') + 1)]));
}

describe('the page of the preview', () => {
  it('lets nothing in but its own script and style, and images of the workspace', () => {
    assert.deepEqual(Object.fromEntries(policy(page(false))), {
      'default-src': "'none'",
      'script-src': "'nonce-abc'",
      'style-src': 'https://*.example.test',
      'style-src-attr': "'unsafe-inline'",
      'img-src': 'https://*.example.test',
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  it('lets images of the web in where that is asked, by https alone', () => {
    assert.equal(policy(page(true)).get('img-src'), 'https://*.example.test https:');
  });

  it('has one script, by its nonce, and nothing that runs by itself', () => {
    const elements: Element[] = [];
    visit(readHtml(page(true)), 'element', (node) => {
      elements.push(node);
    });
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    assert.deepEqual(
      scripts.map(({ properties, children }) => [properties.nonce, properties.src, children.length]),
      [['abc', 'https://x.example.test/a"b.js', 0]],
    );
    for (const { properties } of elements)
      assert.deepEqual(
        Object.keys(properties).filter((name) => /^on/i.test(name)),
        [],
      );
  });

  it('brings its words along as they are', () => {
    const [, data] = /data-words="([^"]*)"/.exec(page(false))!;
    const text = data!
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    assert.deepEqual(JSON.parse(text), words);
    assert.match(page(false), /^<!DOCTYPE html>\n<html lang="fr">/);
  });
});
