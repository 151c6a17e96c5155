import '#web/old-browsers.ts';
import { articleSentences } from '#domain/article/article-sentences.ts';
import type { Sentence } from '#domain/article/linked.ts';
import { parseArticlePage } from '#domain/page-data/article-page.ts';
import { dataPaths, withBase } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { answer, type Searchable } from './answer.ts';
import type { SearchAnswer, SearchFailure, SearchRequest } from './protocol.ts';
import { openSiteIndex } from './site-index.ts';

declare const self: DedicatedWorkerGlobalScope;

let site: Promise<Searchable> | null = null;
let newest = 0;

const post = (message: SearchAnswer | SearchFailure): void => self.postMessage(message);

/** Opens the index of the site over the network. The text of a story is fetched once. */
async function openSite(base: string): Promise<Searchable> {
  const texts = new Map<string, Promise<readonly Sentence[]>>();
  const fetchText = async (id: string) => {
    const response = await fetch(withBase(base, dataPaths.article(id)));
    return articleSentences(parseArticlePage(await response.json()));
  };
  const files = await openSiteIndex(base);
  const sentences = (id: string) => {
    const text = texts.get(id) ?? fetchText(id);
    texts.set(id, text);
    text.catch(() => {
      // The caller hears of the failure; the next question tries again.
      texts.delete(id);
    });
    return text;
  };
  return { scope: 'site', files, sentences };
}

/** Indexes what is stored on the device; anew for each request, because more is stored while the reader goes on reading. */
async function openDevice(base: string): Promise<Searchable> {
  const { buildDeviceIndex } = await import('./device-index.ts');
  const { files, sentences } = await buildDeviceIndex(base);
  return { scope: 'device', files, sentences: async (id) => sentences.get(id) ?? null };
}

/** Posts the answers of an index until a newer request comes. @returns true; rejects when the index cannot be searched. */
async function postAnswers(request: SearchRequest, index: Promise<Searchable>): Promise<true> {
  for await (const message of answer(request, await index)) {
    if (request.id !== newest) break;
    post(message);
  }
  return true;
}

/** Answers a request from the site, else from the device, else with a failure. */
async function respond(request: SearchRequest): Promise<void> {
  newest = request.id;
  site ??= openSite(request.base);
  if (await optional(postAnswers(request, site), 'site index')) return;
  site = null;
  if (await optional(postAnswers(request, openDevice(request.base)), 'device index')) return;
  post({ id: request.id, failed: true });
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  optional(respond(data), 'answer');
});
