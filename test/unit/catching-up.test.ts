import assert from 'node:assert/strict';
import { makeBriefing } from '../../bench/briefings.ts';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { type BriefingDocument, openBriefing } from '../../server/src/core/service.ts';
import { stepsOf } from '../support/steps.ts';

const text = makeBriefing(60_000, 'en', 3);
const open = () => openBriefing(text, { config: defaultConfiguration });
const found = (document: BriefingDocument) =>
  document.check().map(({ rule, start, end, messageId }) => [rule, start, end, messageId]);

describe('a document that catches up with its text in steps', () => {
  it('is behind where a lot is new, until it has been checked', () => {
    const document = open();
    assert.equal(document.isBehind, true);
    document.check();
    assert.equal(document.isBehind, false);
    document.edit({ start: 100, end: 100, text: 'x' });
    assert.equal(document.isBehind, false);
    document.edit({ start: 100, end: 100, text });
    assert.equal(document.isBehind, true);
    document.rest();
    assert.equal(document.isBehind, true);
  });

  it('is not behind with a briefing of the usual size', () => {
    assert.equal(openBriefing(makeBriefing(7000, 'en', 3), { config: defaultConfiguration }).isBehind, false);
  });

  it('is behind where a definition goes that much of it depends on', () => {
    const long = makeBriefing(300_000, 'en', 3);
    const document = openBriefing(long, { config: defaultConfiguration });
    document.check();
    const at = long.lastIndexOf('[^1]: ');
    document.edit({ start: at, end: at, text: '```\n' });
    assert.equal(document.isBehind, true);
  });

  it('has nearly nothing left to do for a check, and finds the same', () => {
    const document = open();
    const expected = found(open());
    let count = 0;
    for (const _ of document.steps()) count++;
    assert.ok(count > 500, `only ${count} steps`);
    assert.equal(document.isBehind, false);
    const after = stepsOf(() => document.check());
    const whole = stepsOf(() => open().check());
    assert.ok(after < whole / 20, `${after} of ${whole}`);
    assert.deepEqual(found(document), expected);
  });

  it('keeps what it has done when it is given up in the middle, and finds the same after an edit', () => {
    const document = open();
    const steps = document.steps()[Symbol.iterator]();
    for (let count = 0; count < 300; count++) steps.next();
    const change = { start: text.length / 2, end: text.length / 2, text: '\n\n```\n' };
    document.edit(change);
    for (const _ of document.steps());
    const edited = text.slice(0, change.start) + change.text + text.slice(change.start);
    assert.equal(document.text, edited);
    assert.deepEqual(found(document), found(openBriefing(edited, { config: defaultConfiguration })));
  });

  it('counts its edits', () => {
    const document = open();
    const { revision } = document;
    document.edit({ start: 0, end: 0, text: ' ' });
    assert.notEqual(document.revision, revision);
  });
});
