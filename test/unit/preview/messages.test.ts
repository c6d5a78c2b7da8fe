import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromPreview, keptState, toPreview } from '../../../client/src/preview/messages.ts';
import { DEFAULT_VIEW, viewFrom } from '../../../client/src/preview/view.ts';

const VIEW = { layout: 'phone', desk: false, figures: false, findings: true } as const;
const PATCH = { revision: 2, since: 1, version: 1, lang: 'fr', notesLabel: 'Notes', body: [], notes: [] };
const SUMMARY = { words: 1, readingMinutes: 1, figures: 0, unsourced: 0, problems: 0 };

const FROM = [
  { type: 'ready' },
  { type: 'scrolled', line: 3.5 },
  { type: 'open', key: 'b1', offset: 0 },
  { type: 'link', href: 'https://example.org' },
  { type: 'view', view: VIEW },
];

const TO = [
  { type: 'patch', patch: PATCH, folder: 'https://x/', uri: 'file:///a.md', locked: true },
  { type: 'nothing' },
  { type: 'summary', summary: SUMMARY },
  { type: 'view', view: VIEW },
  { type: 'scroll', line: 0 },
  { type: 'active', line: 7 },
  { type: 'mail', html: '<p>' },
];

/** What a page may send that has been taken over. */
const WRONG = [Number.NaN, -1, Number.POSITIVE_INFINITY, '1', null, undefined, {}, [], true, 'x'.repeat(20_000)];

describe('messages', () => {
  it('from a preview are read as they were sent', () => {
    for (const message of FROM) assert.deepEqual(fromPreview(message), message);
  });

  it('to a preview are read as they were sent', () => {
    for (const message of TO) assert.deepEqual(toPreview(message), message);
  });

  it('are none where something in them is wrong', () => {
    for (const value of WRONG) {
      assert.equal(fromPreview({ type: 'scrolled', line: value }), null);
      assert.equal(fromPreview({ type: 'open', key: 'b1', offset: value }), null);
      assert.equal(toPreview({ type: 'scroll', line: value }), null);
      assert.equal(toPreview({ type: 'summary', summary: { ...SUMMARY, words: value } }), null);
      if (typeof value !== 'string') assert.equal(toPreview({ type: 'mail', html: value }), null);
      if (value !== '1') assert.equal(fromPreview({ type: 'link', href: value }), null);
      if (value !== '1') assert.equal(fromPreview({ type: 'open', key: value, offset: 0 }), null);
    }
    for (const key of ['revision', 'since', 'lang', 'body', 'notes']) {
      const message = { ...TO[0], patch: { ...PATCH, [key]: {} } };
      assert.equal(toPreview(message), null, key);
    }
    assert.equal(fromPreview({ type: 'command', command: 'workbench.action.quit' }), null);
    assert.equal(fromPreview({ type: 'view', view: 'phone' }), null);
  });

  it('bring along nothing that they do not need', () => {
    assert.deepEqual(fromPreview({ type: 'ready', command: 'x' }), { type: 'ready' });
    const view = { ...VIEW, extra: 1 };
    assert.deepEqual(fromPreview({ type: 'view', view }), { type: 'view', view: VIEW });
  });

  it('are read without failing, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fromPreview(value);
        toPreview(value);
        keptState(value);
      }),
    );
  });
});

describe('what is kept of a preview', () => {
  it('is given back', () => {
    const state = { uri: 'file:///a.md', locked: true, view: VIEW, line: 12.5 };
    assert.deepEqual(keptState(state), state);
  });

  it('is mended where it has come from elsewhere', () => {
    assert.deepEqual(keptState({ uri: 'file:///a.md', locked: 1, view: { layout: 'tv' }, line: -1 }), {
      uri: 'file:///a.md',
      locked: false,
      view: DEFAULT_VIEW,
      line: 0,
    });
    for (const nothing of [null, undefined, {}, { uri: '' }, { uri: 3 }, 'x']) assert.equal(keptState(nothing), null);
  });

  it('keeps of a view what is right in it', () => {
    assert.deepEqual(viewFrom({ layout: 'mail', figures: 'yes' }), { ...DEFAULT_VIEW, layout: 'mail' });
    assert.deepEqual(viewFrom(null, VIEW), VIEW);
  });
});
