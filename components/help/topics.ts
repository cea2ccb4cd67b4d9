/** What the help speaks of: in the panel, and in the workspace too. */
export const panelTopics = ['read', 'news', 'kinds', 'rivals', 'sites', 'undo'] as const
export const workspaceTopics = [
  'filters',
  'weights',
  'groups',
  'bulk',
  'tabs',
  'palette',
  'private',
  'rights',
] as const
