export function serveGallery(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>
