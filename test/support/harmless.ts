import assert from 'node:assert/strict';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { readHtml } from './render.ts';

/** Elements that run, load, style or ask for something. */
const FORBIDDEN =
  /^(?:script|style|link|meta|base|i?frame|frameset|object|embed|applet|portal|template|slot|noscript|svg|math|form|input|button|select|textarea|title|video|audio|source|picture|map|area|xmp|plaintext|html|head|body)$/;
const ADDRESSES = new Set([
  'href',
  'src',
  'cite',
  'action',
  'formAction',
  'srcSet',
  'background',
  'data',
  'poster',
  'ping',
]);
const ALLOWED = new Set(
  'href src alt title id className role ariaLabel dataLine dir lang align colSpan rowSpan scope start type reversed value width height open dateTime'.split(
    ' ',
  ),
);
/** As a browser reads an address: without control characters and white space. */
const SCHEME = /^([^/?#:]*):/;

/** Fails where HTML does more than show prose, as a browser reads it and as it reads what it has read. */
export function assertHarmless(html: string): void {
  const once = readHtml(html);
  assertTree(once);
  assertTree(readHtml(toHtml(once)));
}

function assertTree(tree: Root): void {
  visit(tree, (node) => {
    assert.notEqual(node.type, 'comment');
    if (node.type !== 'element') return;
    assert.doesNotMatch(node.tagName, FORBIDDEN);
    for (const [name, value] of Object.entries(node.properties)) {
      assert.ok(ALLOWED.has(name), name);
      if (!ADDRESSES.has(name)) continue;
      const scheme = SCHEME.exec(String(value).replaceAll(/[\u0000-\u0020\u007f-\u00a0\u200b\ufeff]/g, ''))?.[1];
      if (scheme !== undefined) assert.match(scheme, /^(?:https?|mailto)$/i);
    }
  });
}
