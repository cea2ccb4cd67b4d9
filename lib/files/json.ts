import { oneText, type FileFormat } from './file-format.ts'
import { definitionsOf, recordOf } from './cells/record.ts'

/** Everything with provenance: the draft as the rep sees it, and every claim behind it. */
const json: FileFormat = {
  id: 'json',
  extension: 'json',
  suffix: '',
  mime: 'application/json',
  labelKey: 'file.json',
  group: 'data',
  open: ({ now, defined = [] }) => {
    const fieldsOfRep = defined.length > 0 ? `"fields":${JSON.stringify(definitionsOf(defined))},` : ''
    let written = 0
    return oneText({
      start: `{"format":"dossier-profiles","version":1,"exportedAt":${JSON.stringify(now)},${fieldsOfRep}"profiles":[`,
      rows: (entries) =>
        entries
          .map((entry) => `${written++ === 0 ? '\n' : ',\n'}${JSON.stringify(recordOf(entry))}`)
          .join(''),
      end: '\n]}\n',
    })
  },
}

export default json
