/** Asks the rep for one file. Nothing happens when they think better of it. */
export function chooseFile(accept: string, chosen: (file: File) => void): void {
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.accept = accept
  chooser.onchange = () => {
    const file = chooser.files?.[0]
    if (file) chosen(file)
  }
  chooser.click()
}
