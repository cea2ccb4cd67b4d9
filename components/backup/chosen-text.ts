/** Opens a file chooser and passes on the file's text; '' if the file cannot be opened. */
export function chosenText(use: (text: string) => void): void {
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.accept = '.jsonl,application/jsonl'
  chooser.onchange = () => void chooser.files?.[0]?.text().then(use, () => use(''))
  chooser.click()
}
