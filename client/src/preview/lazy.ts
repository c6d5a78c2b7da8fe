import { type Disposable, type ExtensionContext, window } from 'vscode';
import type { Desk } from '../desk.ts';
import type { PreviewPanel } from './panel.ts';
import type { Previews } from './previews.ts';
import { VIEW_TYPE } from './view.ts';

/** The previews, whose code is run when the first is opened, or comes back after VS Code was closed. */
export class LazyPreviews implements Disposable {
  readonly #make: () => Promise<Previews>;
  readonly #serializer: Disposable;
  #previews: Promise<Previews> | undefined;

  constructor(desk: Desk, context: ExtensionContext) {
    this.#make = async () => {
      const { Previews } = await import('./previews.ts');
      return new Previews(desk, context);
    };
    this.#serializer = window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel, state: unknown) => (await this.get()).restore(panel, state),
    });
  }

  /** The previews; the same each time. */
  get(): Promise<Previews> {
    this.#previews ??= this.#make();
    return this.#previews;
  }

  /** The preview that is looked at; loads nothing where none was ever opened. */
  async active(): Promise<PreviewPanel | undefined> {
    return (await this.#previews)?.active();
  }

  dispose(): void {
    this.#serializer.dispose();
    void this.#previews?.then((previews) => previews.dispose());
  }
}
