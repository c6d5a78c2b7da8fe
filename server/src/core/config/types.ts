import type { Severity } from '../severity.ts';
import type { Signoff } from '../signoff/types.ts';

/** Ids of the house styles that are built in. */
export type ProfileId = 'fr-FR' | 'fr-eu' | 'fr-CA' | 'fr-CH' | 'en-US' | 'en-GB';

/** What a configuration says of one rule; what it leaves out keeps the rule's default. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A newsroom's own words. */
export interface Vocabulary {
  /** Names and nouns that stand for a source: “notre baromètre”. */
  readonly sources: readonly string[];
  /** Names with a number in them, to leave alone: “Studio 54”. */
  readonly names: readonly string[];
  /** Verbs that report, in the infinitive. */
  readonly reportingVerbs: readonly string[];
}

/** A configuration, checked and with every default filled in. */
export interface Configuration {
  readonly profile: ProfileId | null;
  /** BCP 47 tag, or null to go by front matter and detection. */
  readonly lang: string | null;
  /** Globs of the files that are briefings. */
  readonly include: readonly string[];
  /** ISO 4217 code that `$` and “dollar” stand for. */
  readonly dollar: string;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** By name; the built-in ones included. */
  readonly templates: Readonly<Record<string, Template>>;
  readonly vocabulary: Vocabulary;
  /** The figures that an editor vouches for, from the file beside the configuration. */
  readonly signoffs: readonly Signoff[];
}

export type TemplatePartName = 'title' | 'teaser' | 'story' | 'lede' | 'section' | 'further-reading' | 'credits';

/** One part of a template. */
export interface TemplatePart {
  readonly part: TemplatePartName;
  /** When the structure rules ask for it. */
  readonly needed: 'always' | 'never' | 'several-stories' | 'images';
  /** How many there may be: of a document for title, teaser and credits, of a story for the rest. Null for any number. */
  readonly most: number | null;
  /** The level of the heading that opens it (title, story). */
  readonly level?: number;
  /** By language tag; the first of each is how the house writes it, the others are right too. Without the colon. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly limits?: { readonly characters?: number; readonly words?: number };
}

/** How a kind of briefing is built: its parts in their order. */
export interface Template {
  readonly parts: readonly TemplatePart[];
}

/** What one file, or one set of editor settings, says; what it leaves out holds as it was. */
export interface ConfigurationLayer {
  readonly profile?: ProfileId;
  readonly lang?: string;
  readonly include?: readonly string[];
  readonly dollar?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly templates?: Readonly<Record<string, Template>>;
  readonly vocabulary?: Partial<Vocabulary>;
}
