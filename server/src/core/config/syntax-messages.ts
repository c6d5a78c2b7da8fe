import type { Language } from '../language/types.ts';

/** What each error code of the `yaml` package means to somebody who writes a configuration; `other` serves any code not here. */
export const syntaxMessages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    BAD_ALIAS: 'an alias (`*name`) that names no anchor',
    BAD_DIRECTIVE: 'a line that starts with % and is no directive',
    BAD_DQ_ESCAPE: 'a backslash in double quotes that begins no escape; write it twice',
    BAD_INDENT: 'the indentation does not match the lines around it',
    BAD_SCALAR_START: 'a value cannot start with this character; put it in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a second colon or a list on one line; put the value in quotes',
    BLOCK_IN_FLOW: 'a list of lines inside brackets',
    DUPLICATE_KEY: 'this key stands twice',
    MISSING_CHAR: 'a colon, comma, quote or bracket is missing',
    MULTILINE_IMPLICIT_KEY: 'a colon is missing, or a key runs over several lines',
    MULTIPLE_DOCS: 'a second document begins here (---)',
    TAB_AS_INDENT: 'a tab in the indentation; use spaces',
    UNEXPECTED_TOKEN: 'something that does not belong here',
    RESOURCE_EXHAUSTION: 'values nested too deeply',
    other: 'this part cannot be read',
  },
  fr: {
    BAD_ALIAS: 'un alias (`*nom`) sans ancre de ce nom',
    BAD_DIRECTIVE: 'une ligne qui commence par % sans être une directive',
    BAD_DQ_ESCAPE: 'une barre oblique inverse isolée entre guillemets doubles ; doublez-la',
    BAD_INDENT: 'le retrait ne suit pas celui des lignes voisines',
    BAD_SCALAR_START: 'une valeur ne peut pas commencer par ce caractère ; mettez-la entre guillemets',
    BLOCK_AS_IMPLICIT_KEY: 'un second deux-points ou une liste sur la même ligne ; mettez la valeur entre guillemets',
    BLOCK_IN_FLOW: 'une liste en lignes entre crochets',
    DUPLICATE_KEY: 'cette clé figure deux fois',
    MISSING_CHAR: 'il manque un deux-points, une virgule, un guillemet ou un crochet',
    MULTILINE_IMPLICIT_KEY: 'il manque un deux-points, ou une clé court sur plusieurs lignes',
    MULTIPLE_DOCS: 'un second document commence ici (---)',
    TAB_AS_INDENT: 'une tabulation dans le retrait ; mettez des espaces',
    UNEXPECTED_TOKEN: 'un élément qui n’a pas sa place ici',
    RESOURCE_EXHAUSTION: 'des valeurs trop profondément imbriquées',
    other: 'ce passage ne peut pas être lu',
  },
};
