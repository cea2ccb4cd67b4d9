import identity from './en/identity.ts'
import freshness from './en/freshness.ts'
import actions from './en/actions.ts'
import analysis from './en/analysis.ts'
import backup from './en/backup.ts'
import asking from './en/asking.ts'
import blocks from './en/blocks.ts'
import crm from './en/crm.ts'
import custom from './en/custom.ts'
import erasing from './en/erasing.ts'
import exchange from './en/exchange.ts'
import facts from './en/facts.ts'
import fields from './en/fields.ts'
import files from './en/files.ts'
import head from './en/head.ts'
import imports from './en/import.ts'
import industries from './en/industries.ts'
import guard from './en/guard.ts'
import icp from './en/icp.ts'
import journey from './en/journey.ts'
import letters from './en/letters.ts'
import painPoints from './en/pain-points.ts'
import panel from './en/panel.ts'
import privacy from './en/privacy.ts'
import profile from './en/profile.ts'
import rfm from './en/rfm.ts'
import roles from './en/roles.ts'
import sitepages from './en/sitepages.ts'
import start from './en/start.ts'
import table from './en/table.ts'
import technologies from './en/technologies.ts'
import templates from './en/templates.ts'
import unfinished from './en/unfinished.ts'
import vault from './en/vault.ts'
import workspace from './en/workspace.ts'

/**
 * All messages in English, by area: they define the keys of every language. Messages use ICU syntax with CLDR plurals. A new
 * area is a file of the same name in each language, and an import here.
 */
export const english = {
  ...identity,
  ...freshness,
  ...actions,
  ...analysis,
  ...backup,
  ...asking,
  ...blocks,
  ...crm,
  ...custom,
  ...erasing,
  ...exchange,
  ...facts,
  ...fields,
  ...files,
  ...head,
  ...imports,
  ...industries,
  ...guard,
  ...icp,
  ...journey,
  ...letters,
  ...painPoints,
  ...panel,
  ...privacy,
  ...profile,
  ...rfm,
  ...roles,
  ...sitepages,
  ...start,
  ...table,
  ...technologies,
  ...templates,
  ...unfinished,
  ...vault,
  ...workspace,
}

export type MessageKey = keyof typeof english
export type Messages = Readonly<Record<MessageKey, string>>
/** One area of one language; tests/i18n checks that the areas together have every key. */
export type Translation = Partial<Messages>
