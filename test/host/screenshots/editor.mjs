import { withWorkbench } from '../desk.mjs';
import { dark, light } from './themes.mjs';

const viewport = { width: 1060, height: 660 };

/** A draft, with what stands where in it by line and column, and what its editor types. */
const ENGLISH = {
  samples: 'en',
  draft: 'to-review.md',
  figure: [13, 22],
  teaser: [9, 12],
  attribution: ', acc',
  palette: 'Briefing: ',
  signOff: 'Briefing: Sign Off Figure',
  reason: 'confirmed by phone',
  walkthrough: 'Briefing: Get Started',
};
const FRENCH = {
  samples: 'fr',
  draft: 'a-relire.md',
  figure: [13, 62],
  teaser: [9, 16],
  attribution: ', selon ',
  palette: 'Briefing',
  signOff: 'Briefing: Valider le chiffre',
  reason: 'confirmé par téléphone',
  walkthrough: 'Briefing: Premiers pas',
};

/** Goes through what an editor comes upon in a draft, and takes a picture of each; `suffix` ends their names. */
async function tour(suffix, words, { settings, locale }) {
  await withWorkbench({ settings, locale, viewport, samples: words.samples }, async (desk) => {
    const { page, command, goTo, focusEditor } = desk;
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const type = (text) => page.keyboard.type(text, { delay: 20 });
    const shot = async (name) => {
      await page.waitForTimeout(1200);
      await desk.shot(`${name}-${suffix}`);
    };
    await desk.open(words.draft);
    await desk.checked();
    await press('Control+B', 'Control+Shift+M');
    await shot('problems');
    await press('Control+J');
    await page.click('.activitybar [aria-label*="Briefing Desk"]');
    await shot('ledger');
    await focusEditor();
    await goTo(...words.figure);
    await press('Control+K', 'Control+I');
    await shot('hover');
    await press('Escape', 'Control+.');
    await shot('quick-fix');
    await press('Escape');
    await goTo(...words.teaser);
    await press('Control+.');
    await shot('quick-fix-teaser');
    await press('Escape', 'F1');
    await type(words.palette);
    await shot('palette');
    await press('Escape');
    await goTo(...words.figure);
    await press('F1');
    await type(words.signOff);
    await page.waitForTimeout(800);
    await press('Enter');
    await shot('sign-off');
    await type(words.reason);
    await press('Enter');
    await shot('signed-off');
    await goTo(...words.teaser);
    await press('End');
    await type('; ');
    await shot('completion-teaser');
    await press('Escape');
    await goTo(...words.figure);
    // Twice: the end of what is seen as a line, then that of the line.
    await press('End', 'End', 'ArrowLeft');
    await type(words.attribution);
    await press('Control+Space');
    await shot('completion');
    await press('Escape', 'Control+B');
    await command(words.walkthrough);
    await shot('walkthrough');
    await press('Control+,');
    await page.waitForTimeout(1500);
    await type('@ext:briefing-desk.briefing-desk');
    await shot('settings');
  });
}

/** Scenes by name. */
export const editorScenes = {
  light: () => tour('light', ENGLISH, { settings: light }),
  dark: () => tour('dark', ENGLISH, { settings: dark }),
  french: () => tour('french', FRENCH, { settings: light, locale: 'fr' }),
};
