import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article, Block } from '#domain/article/schema.ts';
import { formatJson } from '../content-folder/format-json.ts';
import { writeAtomic } from '../content-folder/write-article.ts';
import { FILE_TEXT_KEY } from './read-json-feed.ts';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'quote':
      return `<blockquote><p>${escapeHtml(block.text)}</p>${block.speaker ? `<cite>${escapeHtml(block.speaker)}</cite>` : ''}</blockquote>`;
    case 'post':
      return `<blockquote><p>${escapeHtml(block.text)}</p>${block.url ? `<a href="${escapeHtml(block.url)}">${escapeHtml(block.url)}</a>` : ''}</blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const row = (cells: readonly string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
      const head = (block.header ?? []).length > 0 ? row(block.header ?? [], 'th') : '';
      return `<table>${head}${block.rows.map((cells) => row(cells, 'td')).join('')}</table>`;
    }
    case 'figure':
      return block.caption ? `<figure><figcaption>${escapeHtml(block.caption)}</figcaption></figure>` : '';
    case 'related':
      return `<p>यह भी पढ़ें: ${escapeHtml(block.headline)}</p>`;
    default:
      return `<p>${escapeHtml(block.text)}</p>`;
  }
}

/** An ISO day as the date and time of its start in India; `undefined` for a date in another precision. */
const startOfDay = (day: string | null | undefined): string | undefined =>
  day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00+05:30` : undefined;

/**
 * A JSON Feed 1.1 of articles for any feed reader. Each item also has the text of its file, so that an import restores it.
 * @param files texts of the article files. The content check reports invalid ones; they are exported as they are.
 */
function articlesFeed(files: readonly string[]): string {
  const items = files.map((text) => {
    const article: Article = JSON.parse(text);
    return {
      id: article.id,
      url: article.canonicalUrl ?? undefined,
      title: article.headline,
      language: article.lang ?? 'hi',
      date_published: startOfDay(article.publishedAt),
      date_modified: startOfDay(article.modifiedAt),
      content_html: article.blocks.map(blockHtml).join(''),
      [FILE_TEXT_KEY]: text,
    };
  });
  return formatJson({ version: 'https://jsonfeed.org/version/1.1', title: 'संदर्भ', items });
}

/**
 * Writes the articles of a folder to one feed file.
 * @returns the number of articles.
 * @throws when the folder does not exist or a file in it is not JSON.
 */
export function exportArticles(folder: string, file: string): number {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  writeAtomic(dirname(file), basename(file), articlesFeed(texts));
  return texts.length;
}
