import type { SavedItem } from '#app/reader/saved/saved-list.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { Timeline } from '#domain/page-data/timeline.ts';
import { dataPaths } from '#domain/pages.ts';

/** Makes the page of a small story with one block of each kind that holds text. */
export const sampleArticle = (): ArticlePage => ({
  id: 'namuna',
  kind: 'news',
  lang: 'hi',
  headline: 'नमूने की खबर',
  standfirst: 'जांच के लिए लिखी गई।',
  dateline: { place: 'कानपुर', date: '2024-05-06' },
  publishedAt: '2024-05-06',
  modifiedAt: null,
  byline: null,
  agency: null,
  readingMinutes: 1,
  keyPoints: ['एक बात', 'दूसरी बात'],
  blocks: [
    {
      id: 'p1',
      type: 'paragraph',
      sentences: [
        { id: 'p1-aaaa', text: 'पहला वाक्य। ', mentions: [{ start: 0, end: 4, entity: 'kanpur' }] },
        { id: 'p1-bbbb', text: 'दूसरा वाक्य।' },
      ],
    },
    { id: 'h1', type: 'heading', sentences: [{ id: 'h1-cccc', text: 'बीच का शीर्षक' }] },
    {
      id: 'l1',
      type: 'list',
      ordered: false,
      items: [[{ id: 'l1-dddd', text: 'एक' }], [{ id: 'l1-eeee', text: 'दो' }]],
    },
    { id: 't1', type: 'table', caption: null, header: ['क', 'ख'], rows: [['1', '2']] },
    { id: 'r1', type: 'related', headline: 'और पढ़ें', target: null },
  ],
  sources: [{ title: 'स्रोत', publisher: 'प्रकाशक', url: 'https://example.org/a', lang: null }],
  updates: [],
  storylines: [{ id: 'kahani', title: 'चलती कहानी', shortTitle: 'कहानी' }],
  events: ['E1'],
  inline: {},
  related: [],
  backlinks: [],
});

/** Makes a timeline of two events. */
export const sampleTimeline = (): Timeline => ({
  id: 'kahani',
  title: 'चलती कहानी',
  shortTitle: 'कहानी',
  verifiedUntil: null,
  events: ['E1', 'E2'].map((id, index) => ({
    id,
    date: `202${index}-01`,
    status: 'happened',
    kind: 'summit',
    label: `घटना ${index + 1}`,
    place: null,
    online: false,
    articles: ['namuna'],
  })),
});

/** Makes the entry of a saved story. */
export const sampleSaved = (changes: Partial<SavedItem> = {}): SavedItem => ({
  kind: 'article',
  id: 'namuna',
  title: 'नमूने की खबर',
  at: 1_000,
  state: 'whole',
  files: [{ path: dataPaths.article('namuna'), bytes: 500 }],
  bytes: 500,
  stories: { namuna: 'abc' },
  ...changes,
});
