import type { Headlines } from '#domain/page-data/headlines.ts';
import type { PastedText } from './read-pasted.ts';

/** What the page asks the worker: to read a text. */
export type PasteRequest = { readonly id: number; readonly text: string; readonly headlines: Headlines | null };

/** The worker's answer to the request with the same id. */
export type PasteAnswer = { readonly id: number; readonly read: PastedText };
