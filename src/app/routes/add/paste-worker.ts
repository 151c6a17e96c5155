import '#web/old-browsers.ts';
import type { PasteAnswer, PasteRequest } from './paste-protocol.ts';
import { readPasted } from './read-pasted.ts';

self.addEventListener('message', ({ data }: MessageEvent<PasteRequest>) => {
  const { id, text, headlines } = data;
  self.postMessage({ id, read: readPasted(text, headlines) } satisfies PasteAnswer);
});
