import { Uri, workspace } from 'vscode';

/** The folders whose files a briefing may show: that of the workspace it is in, or else its own. None for a text that is no file. */
export function reachOf(briefing: Uri): Uri[] {
  const folder = workspace.getWorkspaceFolder(briefing)?.uri;
  if (folder) return [folder];
  return briefing.scheme === 'untitled' ? [] : [Uri.joinPath(briefing, '..')];
}

/** True for a file that a briefing may show. */
export function isInReach(briefing: Uri, file: Uri): boolean {
  return reachOf(briefing).some(({ path }) => file.path.startsWith(path.replace(/\/?$/, '/')));
}
