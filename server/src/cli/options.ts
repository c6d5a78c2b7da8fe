import type { ProfileId } from '../core/config/types.ts';

/** What every command takes. */
export interface CommonOptions {
  /** The file that `--config` names; false for `--no-config`. */
  readonly config?: string | false;
  /** A canonical tag. */
  readonly lang?: string;
  readonly profile?: ProfileId;
  readonly stdinFilename?: string;
  readonly output?: string;
}

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github', 'junit'] as const;
export const FIGURES_FORMATS = ['text', 'json', 'csv', 'markdown'] as const;

export const RENDER_FORMATS = ['html', 'email', 'text', 'markdown'] as const;

export interface CheckOptions extends CommonOptions {
  readonly rule?: readonly string[];
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly threads?: number;
  readonly cache?: boolean;
}

export interface FixOptions extends CommonOptions {
  readonly rule?: readonly string[];
  readonly dryRun?: boolean;
  readonly unsafe?: boolean;
}

export interface FiguresOptions extends CommonOptions {
  readonly format: (typeof FIGURES_FORMATS)[number];
}

export interface RenderOptions extends CommonOptions {
  readonly format: (typeof RENDER_FORMATS)[number];
}

export interface InitOptions extends CommonOptions {
  readonly force?: boolean;
}
