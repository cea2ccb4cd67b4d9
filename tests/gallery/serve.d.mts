export function serveGallery(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>

export function serveBuilt(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>
