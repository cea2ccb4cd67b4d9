/** Opens a file chooser for one file. Does nothing if the rep cancels. */
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
