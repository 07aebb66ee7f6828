// Texts and files for the person's device.
export function saveText(text: string, name: string, type: string): void {
  saveFile(text, name, `${type};charset=utf-8`)
}

export function saveFile(content: BlobPart, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers begin to read only later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
