import type { Line } from './types.ts';

/** The longest headline, in UTF-16 units. */
const LONGEST = 160;

const ADDRESS = /https?:\/\/\S+/gi;

/** What a headline does not end with; closing quotation marks and brackets may follow. */
const ENDS_PROSE = /[.…;:,]["”»’')\]\s]*$/u;

/** True for a line that could be a headline by its looks: a heading, or a short line without a final stop. An address does not count. */
export function isShort({ heading, text }: Line): boolean {
  if (heading > 0) return true;
  const shown =
    text.length > LONGEST
      ? text
          .slice(0, LONGEST * 20)
          .replaceAll(ADDRESS, '')
          .trim()
      : text;
  return shown.length <= LONGEST && !ENDS_PROSE.test(shown.slice(-12));
}

const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)';
const DAY =
  '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?';
const DATE = new RegExp(
  `^${DAY}(?:le )?(?:\\d{1,2}(?:er|st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}$`,
  'iu',
);

/** What stands at the head of a newsletter or a story and is no part of it. Each tells by itself. */
const HEADS: readonly RegExp[] = [
  DATE,
  /^(?:[Pp]ar|PAR|[Bb]y|BY) \p{Lu}\S*(?: \S+){1,4}$/u,
  /^(?:publié|mis à jour|published|updated|posted)(?: (?:le|on))? [^.!?]{0,60}$/i,
  /\b\d{1,2}[\s-]?min(?:utes?)? (?:read|de lecture)\b/i,
  /^(?:temps de lecture|lecture|reading time)\s?:/i,
];

/** What a mail program or the sender of a newsletter adds to it. */
const NOTICES: readonly RegExp[] = [
  /to unsubscribe|unsubscribe (?:here|from|at any|instantly)|^unsubscribe/i,
  /(?:se|vous|me) dés(?:abonner|inscrire)|dés(?:abonnez|inscrivez)-vous|^dés(?:abonnement|inscription|inscrire)/i,
  /(?:view|read|open|see) (?:this|it)[^.]{0,30} in (?:your|a) browser/i,
  /(?:voir|afficher|ouvrir|lire|consulter)[^.]{0,60} dans (?:un|votre) navigateur/i,
  /(?:manage|update|change) (?:your )?(?:email )?preferences|(?:gérer|modifier) (?:vos|mes) préférences/i,
  /all rights reserved|tous droits réservés|^(?:©|\(c\) |copyright )/i,
  /^(?:vous recevez (?:cet|ce|cette)|you(?:'|’)?(?:re| are) receiving this|you received this|this (?:e-?mail|message) was sent)/i,
  /^(?:sent from (?:my|a)|envoyé (?:de|depuis) mon) /i,
  /^-+ ?(?:forwarded message|original message|message transféré|message d['’]origine) ?-+$/i,
  /^(?:le|on) [^!?]{4,100} (?:a écrit|wrote)\s?:$/i,
];

const MAIL_HEADER = /^(?:from|to|cc|date|sent|subject|reply-to|de|à|objet|envoyé|répondre à)\s?: ?\S/i;

/** A longer line is prose. */
const LONGEST_FURNITURE = 220;

/** True for a line that is about the mail or the newsletter and not of it: a date, a byline, an unsubscribe notice. */
export function isFurniture(line: Line): boolean {
  return isOneOf(HEADS, line) || isNotice(line);
}

/** True for a line that the sender or a mail program has put around the text, most of them at its end. */
export function isNotice(line: Line): boolean {
  return isOneOf(NOTICES, line);
}

function isOneOf(patterns: readonly RegExp[], { text, heading }: Line): boolean {
  return heading === 0 && text.length <= LONGEST_FURNITURE && patterns.some((pattern) => pattern.test(text));
}

/** True for a line of a mail's header. Only of use before the title: “Date: …” may be prose elsewhere. */
export function isMailHeader({ text }: Line): boolean {
  return text.length <= LONGEST_FURNITURE && MAIL_HEADER.test(text);
}

/** True for the line of two dashes that comes before a mail's signature. */
export function isSignatureMark({ text }: Line): boolean {
  return text === '--';
}
