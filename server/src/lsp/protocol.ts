import { type Position, ProgressType, type Range, RequestType, type TextEdit } from 'vscode-languageserver-protocol';
import type { FigureState } from '../core/features/figures-of.ts';
import type { EvidenceType, FigureKind, Qualifier } from '../core/figures/types.ts';
import type { LivePatch } from '../core/live/preview.ts';
import type { RenderFormat } from '../core/render/render-as.ts';

export type { BlockContent, BlockMark, SentBlock, Splice } from '../core/live/types.ts';
export type { FigureState, RenderFormat };

/** A document that a request is about. */
export interface DocumentParams {
  readonly uri: string;
}

/** What the client tells the server at `initialize`, as `initializationOptions`. All of it may be left out. */
export interface InitializationOptions {
  /** True where the client answers `ReadFileRequest`, `FileExistsRequest` and `FindFilesRequest`: for files the server cannot reach itself. */
  readonly servesFiles?: boolean;
  /** True where the client knows the commands of `ClientCommand`, so that code lenses may call them. */
  readonly knowsCommands?: boolean;
  /** The address of a rule's page, with `{id}` where its id goes: for clients that show the pages themselves. */
  readonly rulePage?: string;
  /** Address of the folder with the server's files, for a server that is not told where it was loaded from. Ends with `/`. */
  readonly scripts?: string;
  /** The settings of section `briefing`, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

/** The files that the client should tell the server of when they are open: briefings, configurations, signed-off figures. */
export const DOCUMENT_SELECTOR = [
  { language: 'markdown' },
  { pattern: '**/briefing.{config,signoff}.{yaml,yml,json}' },
] as const;

/** The colours of figures: a number, with its state for a modifier. */
export const SEMANTIC_TOKENS = {
  tokenTypes: ['number'],
  tokenModifiers: ['sourced', 'signedOff', 'unsourced'],
};

/** The commands of the client that the server's code lenses and code actions call. */
export const ClientCommand = {
  /** Arguments: URI and `Range` of a figure. Asks for a reason, then sends `SignOffRequest`. */
  signOffFigure: 'briefing.signOffFigure',
  /** No arguments: shows the ledger of the active briefing. */
  showFigures: 'briefing.showFigures',
} as const;

/** One figure of a briefing. */
export interface LedgerFigure {
  /** As written, on one line. */
  readonly text: string;
  readonly range: Range;
  readonly kind: FigureKind;
  readonly low: number;
  readonly high: number;
  /** ISO 4217 code or ticker; `%`, `pp`, `bp`; `×`; a physical unit as written; null for a count and for money of unknown currency. */
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  /** The value in full, in the language of the user interface. */
  readonly value: string;
  readonly state: FigureState;
  /** What sources it, in words that say so to a reader; null where the text does not. */
  readonly evidence: { readonly type: EvidenceType; readonly text: string; readonly range: Range } | null;
  /** Why an editor signed it off; null where nobody did. */
  readonly reason: string | null;
}

/** The figures under one headline; `headline` is null for those before the first story, `range` then that of the document's start. */
export interface LedgerStory {
  readonly headline: string | null;
  readonly range: Range;
  readonly figures: readonly LedgerFigure[];
}

export interface Ledger {
  /** Version of the document that the ledger was made from; null for a file that is not open. */
  readonly version: number | null;
  /** BCP 47 tag of the briefing. */
  readonly lang: string;
  /** Every story in order, those without a figure too. */
  readonly stories: readonly LedgerStory[];
}

/** `briefing/ledger`: the figures of a document by story. Null where the document is no briefing. */
export const LedgerRequest = new RequestType<DocumentParams, Ledger | null, void>('briefing/ledger');

export interface Summary {
  /** BCP 47 tag of the briefing. */
  readonly lang: string;
  /** Name of the house style in force; null where the majority of the document decides. */
  readonly profile: string | null;
  readonly words: number;
  /** Minutes, rounded up; 0 for a briefing without words. */
  readonly readingMinutes: number;
  readonly stories: number;
  readonly figures: number;
  readonly unsourced: number;
  readonly signedOff: number;
  /** What the rules find, all severities together. */
  readonly problems: number;
}

/** `briefing/summary`: what a status bar says of a document. Null where it is no briefing. */
export const SummaryRequest = new RequestType<DocumentParams, Summary | null, void>('briefing/summary');

export interface WorkspaceCheck {
  /** Number of briefings that were checked. */
  readonly briefings: number;
  readonly problems: number;
  /** URI of each briefing or configuration file with a problem, and how many it has. */
  readonly files: readonly { readonly uri: string; readonly problems: number }[];
}

export interface WorkspaceCheckParams {
  /** Where the client wants `WorkspaceCheckProgress`. */
  readonly workDoneToken?: string | number;
}

/** How far a check of the workspace has come. */
export const WorkspaceCheckProgress = new ProgressType<{ readonly done: number; readonly total: number }>();

/**
 * `briefing/checkWorkspace`: checks every briefing of the workspace folders; can be cancelled. The problems themselves come as the
 * client gets all its diagnostics: pulled, or published.
 */
export const CheckWorkspaceRequest = new RequestType<WorkspaceCheckParams, WorkspaceCheck, void>(
  'briefing/checkWorkspace',
);

export interface SignOffParams extends DocumentParams {
  /** Where the figure stands. */
  readonly range: Range;
  /** Why the editor accepts it. */
  readonly reason: string;
}

/** `briefing/signOff`: signs off the figure at a place, with a reason, by an edit that the client is asked to apply. False where there is no figure to sign. */
export const SignOffRequest = new RequestType<SignOffParams, boolean, void>('briefing/signOff');

/** `briefing/readFile`, from server to client: the text of a file, or null where it cannot be read. */
export const ReadFileRequest = new RequestType<DocumentParams, string | null, void>('briefing/readFile');

/** `briefing/fileExists`, from server to client. */
export const FileExistsRequest = new RequestType<DocumentParams, boolean, void>('briefing/fileExists');

/** `briefing/findFiles`, from server to client: the URIs of the Markdown files in a folder and below it. */
export const FindFilesRequest = new RequestType<DocumentParams, readonly string[], void>('briefing/findFiles');

export interface MoveStoryParams extends DocumentParams {
  readonly position: Position;
  /** Up (-1) or down (1). */
  readonly direction: -1 | 1;
}

export interface MovedStory {
  readonly edits: readonly TextEdit[];
  /** Where `position` stands in the text after the edits. */
  readonly position: Position;
}

/** `briefing/moveStory`: swaps the story at a place with its neighbour. Null where there is none. */
export const MoveStoryRequest = new RequestType<MoveStoryParams, MovedStory | null, void>('briefing/moveStory');

export type SectionKind = 'teaser' | 'story' | 'section' | 'further-reading' | 'credits';

/** A part of a briefing that can be inserted, where it goes, and its text as a snippet. */
export interface SectionOffer {
  readonly kind: SectionKind;
  readonly position: Position;
  readonly snippet: string;
}

export interface SectionsParams extends DocumentParams {
  readonly position: Position;
}

/** `briefing/sections`: the parts that can be inserted with the cursor at a place. Empty where the document is no briefing. */
export const SectionsRequest = new RequestType<SectionsParams, readonly SectionOffer[], void>('briefing/sections');

export interface NewBriefingParams {
  readonly language: 'fr' | 'en';
  readonly title: string;
  /** ISO date: `2026-03-02`. */
  readonly date: string;
}

/** `briefing/newBriefing`: a briefing to be filled in, as a snippet, by the template that holds in the first workspace folder. */
export const NewBriefingRequest = new RequestType<NewBriefingParams, string, void>('briefing/newBriefing');

export interface ImportParams {
  readonly text: string;
  /** `fragment`: HTML that goes into a briefing that is there, rather than making one. */
  readonly format: 'text' | 'html' | 'fragment';
}

/** `briefing/import`: the briefing, or the part of one, that pasted text or HTML makes. */
export const ImportRequest = new RequestType<ImportParams, string, void>('briefing/import');

export interface ImageWords {
  /** What stands for the alternative text of the image until that is written. */
  readonly alt: string;
  /** Text that makes room for its credit, and where it goes. Null where there is none to give. */
  readonly credit: { readonly position: Position; readonly text: string } | null;
}

/** `briefing/imageWords`: what goes into a document with another image. Null where it is no briefing. */
export const ImageWordsRequest = new RequestType<DocumentParams, ImageWords | null, void>('briefing/imageWords');

export interface LinkableParams extends DocumentParams {
  readonly range: Range;
}

/** `briefing/linkable`: whether words can be made a link. */
export const LinkableRequest = new RequestType<LinkableParams, boolean, void>('briefing/linkable');

export type FiguresFormat = 'csv' | 'markdown';

export interface ExportFiguresParams extends DocumentParams {
  readonly format: FiguresFormat;
}

/** `briefing/exportFigures`: the figures of a document as a table for the fact-checker. Null where it is no briefing. */
export const ExportFiguresRequest = new RequestType<ExportFiguresParams, string | null, void>('briefing/exportFigures');

export interface RenderParams extends DocumentParams {
  readonly format: RenderFormat;
  /** Other addresses for images, by those of `Rendering.localImages`. */
  readonly images?: Readonly<Record<string, string>>;
}

export interface Rendering {
  readonly content: string;
  /** What the rules find: nothing of it holds an export up. */
  readonly problems: number;
  /** The addresses, as written, of images that are files beside the briefing; none in a format without images. */
  readonly localImages: readonly string[];
}

/** `briefing/render`: a document as its readers get it. Null where it is no briefing. */
export const RenderRequest = new RequestType<RenderParams, Rendering | null, void>('briefing/render');

export interface PreviewParams extends DocumentParams {
  /** Revision of the preview that the client shows; null for one that shows nothing yet. */
  readonly since: number | null;
}

/** What a preview has to change to show the document as it is now. */
export interface PreviewPatch extends LivePatch {
  /** Version of the document that is shown then; null for a file that is not open. */
  readonly version: number | null;
}

/** `briefing/preview`: what has changed since a revision, block by block; all of it where the server does not know that one. Null where the document is no briefing. */
export const PreviewRequest = new RequestType<PreviewParams, PreviewPatch | null, void>('briefing/preview');

export interface PreviewPlaceParams extends DocumentParams {
  /** Key of a block. */
  readonly key: string;
  /** UTF-16 offset in the text that the block shows, all of its text nodes joined. */
  readonly offset: number;
}

/** `briefing/previewPlace`: where a place in the preview stands in the source. Null where the block has changed meanwhile. */
export const PreviewPlaceRequest = new RequestType<PreviewPlaceParams, Position | null, void>('briefing/previewPlace');
