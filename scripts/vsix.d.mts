/** The files of the extension: paths from the project's folder, with `/`, sorted. */
export function extensionFiles(): string[];
/** Packs the extension into a file. */
export function packExtension(packagePath: string): Promise<void>;
