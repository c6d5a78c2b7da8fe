/** The workbench with nothing in it that is not about the draft. */
export const light = {
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
};

export const dark = { ...light, 'workbench.colorTheme': 'Default Dark Modern' };
