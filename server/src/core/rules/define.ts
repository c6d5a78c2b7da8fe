import type { Configuration, Template } from '../config/types.ts';
import type { Token } from '../figures/tokens.ts';
import type { Amount, Figure } from '../figures/types.ts';
import type { Language, LanguagePack } from '../language/types.ts';
import type { LabelMatcher } from '../model/labels.ts';
import type { Briefing, Part, Passage } from '../model/types.ts';
import type { Block, Definitions, Location, Span } from '../parse/types.ts';
import type { Severity } from '../severity.ts';
import type { HouseStyle } from '../style/types.ts';
import { typesetFrench } from '../typeset.ts';

/** What a message's placeholders become: `{right}` by `data.right`, `{n|story|stories}` by the word that goes with `data.n`. */
export type MessageData = Readonly<Record<string, string | number>>;

/** Replace what stands at a location by `text`. */
export interface Edit extends Location {
  readonly text: string;
}

/** A mend for a finding. Its edits do not overlap. */
export interface Fix {
  /** True where *fix all* may apply it unasked. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Another place to look at. */
export interface Related extends Location {
  readonly messageId: string;
  readonly data: MessageData;
}

/** What a rule has to say of one place. */
export interface Finding extends Location {
  readonly rule: string;
  readonly messageId: string;
  readonly data: MessageData;
  /** The first is the preferred one. */
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** A finding as a rule reports it; what is left out is empty. */
export interface Report extends Location {
  readonly messageId: string;
  readonly data?: MessageData;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** A finding in a passage. Offsets here and in `edits` are UTF-16 offsets in the passage's text. */
export interface PassageReport extends Span {
  readonly messageId: string;
  readonly data?: MessageData;
  /** Edits in the passage's text. An edit that would reach over inline marks is dropped with its fix: text is never damaged. */
  readonly edits?: readonly (Span & { readonly text: string })[];
  /** Whether the fix is safe; where it is left out, what the rule's `fix` says. */
  readonly safe?: boolean;
  readonly related?: readonly Related[];
}

/** What every check is given. */
export interface RuleContext<Options> {
  /** The language to write labels and fixes in: of the pack, or the document's bare tag. */
  readonly language: string;
  /** Null where the document's language has no pack. */
  readonly pack: LanguagePack | null;
  readonly style: HouseStyle;
  readonly config: Configuration;
  readonly template: Template;
  readonly options: Options;
  /** True when the rule was asked for by name (`--rule`), though the configuration turns it off. */
  readonly asked: boolean;
}

/** One passage, read once for all the rules that look at it. Lists are in text order. */
export interface PassageContext<Options = unknown> extends RuleContext<Options> {
  readonly pack: LanguagePack;
  readonly passage: Passage;
  readonly part: Part;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly amounts: readonly Amount[];
  /** The sums of money that are the newsroom's to write: none in block quotes, and where `isForeign`. */
  readonly money: readonly Amount[];
  /** The figures that body prose states; empty in other roles. */
  readonly figures: readonly Figure[];
  /** Runs of words in the other language. */
  readonly foreignRuns: readonly Span[];
  /** Quoted text, its quotation marks included. */
  readonly quotations: readonly Span[];
  /** True where `[start, end)` lies in a quotation, a run in the other language, a name of the vocabulary: words there are not ours to change. */
  isForeign(span: Span): boolean;
  report(report: PassageReport): void;
}

export interface BlockContext<Options = unknown> extends RuleContext<Options> {
  readonly part: Part;
  readonly block: Block;
  readonly definitions: Definitions;
  /** What the host knows of a relative link's target: null where it cannot know. */
  fileExists(path: string): boolean | null;
  report(report: Report): void;
}

/** A story, or the opening of the briefing before the first one. */
export interface StoryContext<Options = unknown> extends RuleContext<Options> {
  /** Null for the opening. */
  readonly headline: Part | null;
  /** What stands under the headline. */
  readonly parts: readonly Part[];
  readonly labels: LabelMatcher;
  /** All figures of the body, in order, with their evidence. */
  readonly figures: readonly Figure[];
  /** The amounts of any of the story's passages, headings and labels included. */
  amountsOf(passage: Passage): readonly Amount[];
  /** What the rule works out from `subject`, a block or an amount, and nothing else: made once, and good as long as that object is. */
  kept<Value>(subject: object, make: () => Value): Value;
  report(report: Report): void;
}

export interface BriefingContext<Options = unknown> extends RuleContext<Options> {
  /** The same object as long as all that rules of scope `outline` may look at is the same: what they work out may be kept by it. */
  readonly outline: object;
  readonly briefing: Briefing;
  /** BCP 47 tag of the document. */
  readonly lang: string;
  readonly frontMatter: Location | null;
  /** The first line of what follows the front matter: where to report what is missing from the whole. */
  readonly head: Location;
  readonly labels: LabelMatcher;
  amountsOf(passage: Passage): readonly Amount[];
  report(report: Report): void;
}

/** What a rule's page says, in one language. Plain Markdown sentences. */
export interface RuleDocs {
  /** The rule's name as a person would say it, without a full stop. */
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/**
 * An example is a test. `text` is Markdown with each expected finding's span in `⟦ ⟧`; nothing else may be found by this rule. Scope
 * `passage` and `block`: the text stands as a story's body; `document: true`: the text is the whole file.
 */
export interface Example {
  readonly lang: Language | `${Language}-${string}`;
  readonly text: string;
  /** The text after this rule's fixes, safe or not, have been applied. */
  readonly fixed?: string;
  readonly profile?: Configuration['profile'];
  readonly document?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface RuleMeta {
  /** `group/name`. */
  readonly id: string;
  /** Default severity. */
  readonly severity: Severity | 'off';
  /** The languages whose text it reads; both where it is left out. */
  readonly languages?: readonly Language[];
  /** What its fixes are: applied unasked (`safe`), on request (`suggestion`), or none. */
  readonly fix: 'safe' | 'suggestion' | 'none';
  /** JSON Schema of each option, its `default` included. */
  readonly options?: Readonly<Record<string, OptionSchema>>;
  readonly messages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly docs: Readonly<Record<Language, RuleDocs>> & { readonly authority?: string };
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** A JSON Schema fragment for one option, with its description in both languages. */
export interface OptionSchema {
  readonly type: 'number' | 'integer' | 'boolean' | 'string' | 'array';
  readonly default: unknown;
  readonly minimum?: number;
  readonly enum?: readonly unknown[];
  readonly items?: { readonly type: 'string' };
  readonly description: Readonly<Record<Language, string>>;
}

export type Rule<Options = unknown> = RuleMeta &
  /** `over`: what a passage must hold for the rule to have anything to look at; there is more than text in few of them. */
  (
    | { readonly scope: 'passage'; readonly over?: 'amounts' | 'money'; check(context: PassageContext<Options>): void }
    | { readonly scope: 'block'; check(context: BlockContext<Options>): void }
    /** `checkWhole`: what such a rule has to say beyond single stories; runs as the checks of scope `briefing` do. */
    | {
        readonly scope: 'story';
        check(context: StoryContext<Options>): void;
        checkWhole?(context: BriefingContext<Options>): void;
      }
    /**
     * The whole, by its headings alone: the title, headlines, teasers, credits and images anywhere, and all parts of the opening and of the
     * last story. Such a rule runs again only when one of these has changed.
     */
    | { readonly scope: 'outline'; check(context: BriefingContext<Options>): void }
    /** The whole, with all that is in it: runs after every edit, and has to be quick about it. */
    | { readonly scope: 'briefing'; check(context: BriefingContext<Options>): void }
    /** Reported by the engine itself, outside the document's text (a broken configuration, an unused directive). */
    | { readonly scope: 'engine' }
  );

/** A rule whose options' type is its own business, as registry and runner see it. */
// biome-ignore lint/suspicious/noExplicitAny: each rule's options have their own type, which only its own check reads.
export type AnyRule = Rule<any>;

/** Gives a rule its type, and its French words their no-break spaces. Rules are data and do nothing until they are run. */
export function defineRule<Options = unknown>(rule: Rule<Options>): Rule<Options> {
  const { messages, docs, options } = rule;
  return {
    ...rule,
    messages: typesetWhenRead(messages),
    docs: typesetWhenRead(docs),
    ...(options && { options: mapValues(options, typesetOption) }),
  };
}

/** The same texts, the French ones with their spaces as soon as somebody reads them: few texts are read in one run. */
function typesetWhenRead<Texts extends { readonly fr: Readonly<Record<string, string>> | RuleDocs }>(
  texts: Texts,
): Texts {
  let french: object | null = null;
  const get = () => {
    french ??= mapValues<Record<string, string>, string>({ ...texts.fr }, typesetFrench);
    return french;
  };
  return Object.defineProperty({ ...texts }, 'fr', { enumerable: true, get });
}

function typesetOption({ description, ...option }: OptionSchema): OptionSchema {
  return { ...option, description: { ...description, fr: typesetFrench(description.fr) } };
}

function mapValues<Values extends object, Value extends Values[keyof Values]>(
  values: Values,
  change: (value: Value) => Value,
): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)])) as Values;
}
