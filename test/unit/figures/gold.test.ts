import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { f1, readGold, type Score, scoreOf } from '../../support/gold.ts';

const GOLD = fileURLToPath(new URL('../../gold/', import.meta.url));
const files = readdirSync(GOLD).filter((name) => name.endsWith('.marked.md'));
const scores = new Map<string, Score>();

/** What the engine is held to on briefings that people annotated. */
const LEAST_FIGURES = 0.97;
const LEAST_UNSOURCED = 0.93;

describe('annotated briefings', () => {
  it('are there, in both languages', () => {
    for (const language of ['fr', 'en']) assert.ok(files.some((name) => name.startsWith(language)));
  });

  for (const name of files) {
    it(`${name} is read without losing a figure`, () => {
      const score = scoreOf(readFileSync(`${GOLD}${name}`, 'utf8'));
      scores.set(name, score);
      assert.ok(score.right >= 0.9 * score.gold, `${score.right} of ${score.gold} right, ${score.reported} reported`);
    });
  }

  for (const language of ['fr', 'en']) {
    it(`are read as well as promised, all of them together (${language})`, () => {
      const sum = { right: 0, wrong: 0, missed: 0, alarms: 0, falseAlarms: 0, missedAlarms: 0 };
      for (const [name, score] of scores) {
        if (!name.startsWith(language)) continue;
        sum.right += score.right;
        sum.wrong += score.reported - score.right;
        sum.missed += score.gold - score.right;
        sum.alarms += score.alarms;
        sum.falseAlarms += score.falseAlarms;
        sum.missedAlarms += score.missedAlarms;
      }
      const figures = f1(sum.right, sum.wrong, sum.missed);
      const unsourced = f1(sum.alarms, sum.falseAlarms, sum.missedAlarms);
      assert.ok(figures >= LEAST_FIGURES, `figures F1 ${figures}`);
      assert.ok(unsourced >= LEAST_UNSOURCED, `unsourced F1 ${unsourced}`);
    });
  }
});

describe('the marks of annotated briefings', () => {
  it('give the text without them, and where each figure stands', () => {
    const { text, figures } = readGold('It cost ⟦$4 billion¦money¦4e9¦USD¦-¦about⟧ or ⟦1–2%¦percent¦1..2¦%¦link⟧.');
    assert.equal(text, 'It cost $4 billion or 1–2%.');
    assert.deepEqual(
      figures.map(({ start, end, low, high, unit, evidence }) => [text.slice(start, end), low, high, unit, evidence]),
      [
        ['$4 billion', 4e9, 4e9, 'USD', null],
        ['1–2%', 1, 2, '%', 'link'],
      ],
    );
  });
});
