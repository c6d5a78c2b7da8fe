/** The type of the windows, by which VS Code knows them again. */
export const VIEW_TYPE = 'briefing.preview';

/** For whom the briefing is laid out: as a page on a desktop, on a phone, or as the mail that is sent. */
export type Layout = 'desktop' | 'phone' | 'mail';

/** How a preview shows its briefing. Kept with the window. */
export interface View {
  readonly layout: Layout;
  /** Whether the summary is shown, and marks may be. */
  readonly desk: boolean;
  /** Whether figures without a source are marked. */
  readonly figures: boolean;
  /** Whether all else that the rules find is marked. */
  readonly findings: boolean;
}

export const DEFAULT_VIEW: View = { layout: 'desktop', desk: true, figures: true, findings: false };

const LAYOUTS: readonly unknown[] = ['desktop', 'phone', 'mail'] satisfies Layout[];

/** A view as it was kept or sent; what is missing or wrong in it is as in `base`. */
export function viewFrom(value: unknown, base: View = DEFAULT_VIEW): View {
  if (typeof value !== 'object' || value === null) return base;
  const { layout, desk, figures, findings } = value as Record<string, unknown>;
  return {
    layout: LAYOUTS.includes(layout) ? (layout as Layout) : base.layout,
    desk: typeof desk === 'boolean' ? desk : base.desk,
    figures: typeof figures === 'boolean' ? figures : base.figures,
    findings: typeof findings === 'boolean' ? findings : base.findings,
  };
}
