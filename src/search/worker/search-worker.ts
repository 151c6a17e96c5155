import { articleSentences } from '#domain/article/article-sentences.ts';
import type { Sentence } from '#domain/article/linked.ts';
import { parseArticlePage } from '#domain/page-data/article-page.ts';
import { dataPaths, withBase } from '#domain/pages.ts';
import type { SearchAnswer, SearchFailure, SearchRequest } from '../engine/protocol.ts';
import { answer, type Searchable } from './answer.ts';
import { openSiteIndex } from './site-index.ts';

declare const self: DedicatedWorkerGlobalScope;

let site: Promise<Searchable> | null = null;
let newest = 0;

const post = (message: SearchAnswer | SearchFailure): void => self.postMessage(message);

/** The whole site, over the network. Texts of stories are asked for once. */
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
    text.catch(() => texts.delete(id));
    return text;
  };
  return { scope: 'site', files, sentences };
}

/** What this device keeps; built anew for each question asked without a network, since reading goes on meanwhile. */
async function openKept(base: string): Promise<Searchable> {
  const { buildKeptIndex } = await import('./kept-index.ts');
  const { files, sentences } = await buildKeptIndex(base);
  return { scope: 'kept', files, sentences: async (id) => sentences.get(id) ?? null };
}

/** Posts answers as long as no newer question has come. */
async function postAnswers(request: SearchRequest, searchable: Searchable): Promise<void> {
  for await (const message of answer(request, searchable)) {
    if (request.id !== newest) return;
    post(message);
  }
}

async function respond(request: SearchRequest): Promise<void> {
  newest = request.id;
  try {
    site ??= openSite(request.base);
    await postAnswers(request, await site);
  } catch {
    site = null;
    try {
      await postAnswers(request, await openKept(request.base));
    } catch {
      post({ id: request.id, failed: true });
    }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => void respond(data));
