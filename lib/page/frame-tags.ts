export function isFrame(tag: string): boolean {
  return tag === 'iframe' || tag === 'frame'
}
