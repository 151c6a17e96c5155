import { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { describeReading } from '#checks/samples/describe-reading.ts';
import { readBytes } from './read-bytes.ts';

const B = 'शहर से बाहर जाने वाला पुल टूट गया है। अधिकारियों ने जांच शुरू की।';
const C = 'लोग नाव से नदी पार कर रहे हैं और नया पुल चाहते हैं। काम अगले महीने शुरू होगा।';
const D = 'तीन गांवों का रास्ता बंद है और बच्चे स्कूल नहीं जा पा रहे।';
const M = 'मंडी में सस्ता हुआ आलू, किसान परेशान';
const L = 'मेले के लिए चलेंगी बीस खास बसें, रूट तय';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (input: string | Uint8Array, options: object = {}) =>
  readBytes(typeof input === 'string' ? bytes(input) : input, { source: 'x', ...options });
const lines = (input: string | Uint8Array, options: object = {}) => describeReading(read(input, options));

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>गांव के पास टूटा पुल | अख़बार</title>${head}</head><body><nav><a href="/">होम</a></nav><article><h1>गांव के पास टूटा पुल</h1>${body}</article></body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const rss = (items: string) =>
  `<rss version="2.0" xmlns:content="c" xmlns:media="m"><channel><title>अख़बार</title><link>https://a.example/</link>${items}</channel></rss>`;

describe('readBytes: pages', () => {
  it.each([
    [
      'headline from h1 and title',
      page(`<p>${B}</p><p>${C}</p>`),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, `p: ${C}`],
    ],
    [
      'facts from JSON-LD in a graph',
      page(
        `<p>${B}</p><p>${C}</p>`,
        ld({
          '@graph': [
            { '@type': 'WebSite', name: 'x' },
            {
              '@type': ['NewsArticle'],
              headline: 'पुल टूटने से रास्ता बंद',
              datePublished: '2021-07-27T20:00:00Z',
              author: [{ '@type': 'Person', name: 'सुनील वर्मा' }],
            },
          ],
        }),
      ),
      ['headline= पुल टूटने से रास्ता बंद', 'byline= सुनील वर्मा', 'published= 2021-07-28', `p: ${B}`, `p: ${C}`],
    ],
    [
      'facts from meta elements',
      page(
        `<p>${B}</p><p>${C}</p>`,
        '<meta property="article:published_time" content="2021-07-28"><meta name="author" content="पीटीआई">',
      ),
      ['headline= गांव के पास टूटा पुल', 'agency= पीटीआई', 'published= 2021-07-28', `p: ${B}`, `p: ${C}`],
    ],
    [
      'an also-read box where it stood',
      page(`<p>${B}</p><div class="also-read">यह भी पढ़ें: <a href="/b">${L}</a></div><p>${C}</p>`),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, `related: ${L}`, `p: ${C}`],
    ],
    [
      'an also-read box of minified markup, thumbnails and all',
      page(
        `<p>${B}</p><div class="relativeNews"><div>यह भी पढ़ें</div><ul><li><a href="/b"><img src="/t.jpg"><p>${L}</p></a></li></ul></div><p>${C}</p>`,
      ),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, `related: ${L}`, `p: ${C}`],
    ],
    [
      'a box of links that has a name and no label',
      page(`<p>${B}</p><div class="related-stories"><a href="/b">${L}</a><a href="/c">${M}</a></div><p>${C}</p>`),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, `related: ${L}`, `related: ${M}`, `p: ${C}`],
    ],
    [
      'a marker over several paragraphs that are nothing but a link',
      page(
        `<p>${B}</p><p><b>ये भी पढ़ें-</b></p><p><a href="/b">${L}</a></p><p><a href="/c">${M}</a></p><p>${C}</p><p>${D}</p>`,
      ),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, `related: ${L}`, `related: ${M}`, `p: ${C}`, `p: ${D}`],
    ],
    [
      'a marker as subhead over a list of links, and a list of facts below a subhead',
      page(
        `<p>${B}</p><h3>क्या टूटा</h3><ul><li>पुराना पुल</li><li>नई सड़क</li></ul><p>${C}</p><h3>ये भी पढ़ें</h3><ul><li><a href="/b">${L}</a></li><li><a href="/c">${M}</a></li></ul>`,
      ),
      [
        'headline= गांव के पास टूटा पुल',
        `p: ${B}`,
        'h: क्या टूटा',
        'ul: पुराना पुल | नई सड़क',
        `p: ${C}`,
        `related: ${L}`,
        `related: ${M}`,
      ],
    ],
    [
      'a quotation and its footer',
      page(`<p>${B}</p><blockquote><p>पुल पुराना था।</p><footer>रमेश यादव, सरपंच</footer></blockquote><p>${C}</p>`),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, 'quote: पुल पुराना था। — रमेश यादव, सरपंच', `p: ${C}`],
    ],
    [
      'AMP pictures and videos',
      page(
        `<p>${B}</p><amp-img src="https://a.example/p.jpg" width="7" height="4" alt="पुल"></amp-img><p>${C}</p><amp-youtube data-videoid="abc" title="पुल का वीडियो"></amp-youtube><p>${D}</p>`,
      ),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, 'figure: ', `p: ${C}`, 'post: पुल का वीडियो — ? ?', `p: ${D}`],
    ],
    [
      'a gallery that is told under its pictures',
      page(
        [B, C]
          .map((text, at) => `<figure><img src="https://a.example/${at}.jpg"><figcaption>${text}</figcaption></figure>`)
          .join(''),
      ),
      ['kind= gallery', 'headline= गांव के पास टूटा पुल', `figure: ${B}`, `figure: ${C}`],
    ],
    [
      'a headline without its house, told by the visible one',
      page(`<p>${B}</p><p>${C}</p>`, '<meta property="og:title" content="गांव के पास टूटा पुल | Abc News">'),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, `p: ${C}`],
    ],
    [
      'a headline without its house, told by its host',
      page(
        `<p>${B}</p><p>${C}</p>`,
        '<link rel="canonical" href="https://www.abcnews.example/1"><meta property="og:title" content="पुल टूटा: तीन गांव कटे – Abc News">',
      ),
      ['headline= पुल टूटा: तीन गांव कटे', `p: ${B}`, `p: ${C}`],
    ],
    [
      'a headline that ends in a dash and words of its own',
      page(
        `<p>${B}</p><p>${C}</p>`,
        '<link rel="canonical" href="https://www.nav.example/1"><meta property="og:title" content="तीन गांव कटे - Nav से जा रहे लोग">',
      ),
      ['headline= तीन गांव कटे - Nav से जा रहे लोग', `p: ${B}`, `p: ${C}`],
    ],
    [
      'a page of cards',
      page(
        Array.from({ length: 6 }, (_, n) => `<div><h3><a href="/${n}">${L} और ${n} मेले</a></h3><p>${B}</p></div>`).join(
          '',
        ),
      ),
      ['refused 1: listing'],
    ],
    [
      'a picture whose page has a footer',
      `<html><body><article><h1>आज का कार्टून</h1><img src="https://a.example/c.jpg"></article><footer><p>${B}</p><p>${C}</p></footer></body></html>`,
      ['refused 1: image-only'],
    ],
    [
      'an error page that has no number',
      page('<p>आप जिस खबर को ढूंढ रहे हैं वह हटा दी गई है या उसका पता बदल गया है। कृपया मुख्य पन्ने पर जाएं और वहां से खोजें।</p>'),
      ['refused 1: error-page'],
    ],
    [
      'a list, a table, a subhead',
      page(
        `<p>${B}</p><h2>क्या टूटा</h2><ul><li>पुल</li><li>सड़क</li></ul><table><tr><th>साल</th><th>पुल</th></tr><tr><td>2020</td><td>4</td></tr></table><p>${C}</p>`,
      ),
      [
        'headline= गांव के पास टूटा पुल',
        `p: ${B}`,
        'h: क्या टूटा',
        'ul: पुल | सड़क',
        'table: [साल | पुल] // 2020 | 4',
        `p: ${C}`,
      ],
    ],
    [
      'a figure with caption and credit, a post, a video',
      page(
        `<figure><img src="https://a.example/p.jpg" alt="पुल"><figcaption>टूटा पुल - फोटो : पीटीआई</figcaption></figure><p>${B}</p><blockquote class="twitter-tweet"><p>पुल बंद है।</p>&mdash; जिला परिषद (@zp) <a href="https://t.example/zp/status/1">July 27, 2021</a></blockquote><p>${C}</p><iframe src="https://v.example/embed/1" title="पुल का वीडियो"></iframe>`,
      ),
      [
        'headline= गांव के पास टूटा पुल',
        'figure: टूटा पुल © पीटीआई',
        `p: ${B}`,
        'post: पुल बंद है। — जिला परिषद 2021-07-27',
        `p: ${C}`,
        'post: पुल का वीडियो — ? ?',
      ],
    ],
    [
      'nothing active',
      page(`<p onclick="x()">${B}<script>alert(1)</script></p><form><input></form><p>${C}</p>`),
      ['headline= गांव के पास टूटा पुल', `p: ${B}`, `p: ${C}`],
    ],
    ['a page that is one picture', page('<img src="https://a.example/p.jpg">'), ['refused 1: image-only']],
    ['an error page', page('<p>पेज नहीं मिला</p>').replace('<title>', '<title>404 '), ['refused 1: error-page']],
    [
      'a listing',
      page(
        `<ul>${Array.from({ length: 9 }, (_, n) => `<li><a href="/${n}">${L} और ${n} दूसरे मेले</a></li>`).join('')}</ul>`,
      ),
      ['refused 1: listing'],
    ],
    [
      'an English page',
      page(
        '<p>The bridge over the river has collapsed and the road is closed for now, officials said on Tuesday.</p>',
      ).replace(/[\u0900-\u097f]+/g, 'Bridge'),
      ['refused 1: not-hindi'],
    ],
  ])('reads %s', (_name, html, expected) => {
    const told = lines(html).map((line) => line.replace(/^refused \d+/, 'refused 1'));
    expect(told).toEqual(expected);
  });
});

describe('readBytes: what a body finder leaves out', () => {
  const story = `<div class="story"><p>${B}</p><p>${C}</p><p>${D}</p><p>${B.replaceAll('पुल', 'बांध')}</p></div>`;
  const told = [`p: ${B}`, `p: ${C}`, `p: ${D}`, `p: ${B.replaceAll('पुल', 'बांध')}`];
  const outside = (html: string) => read(html).report.filter(({ code }) => code === 'outside-body').length;

  it.each([
    [
      'a summary under its own subhead',
      `<div class="khas"><h2>पुल का हाल</h2><p>पुल टूटने से तीन गांव शहर से कट गए हैं।</p></div>${story}`,
      ['h: पुल का हाल', 'p: पुल टूटने से तीन गांव शहर से कट गए हैं।', ...told],
    ],
    [
      'a lead figure, and the name of its source alone as credit',
      `<figure><img src="https://a.example/p.jpg" alt="पुल"><figcaption>टूटा पुल <span class="credit">(Image Source: PTI)</span></figcaption></figure>${story}`,
      ['figure: टूटा पुल © PTI', ...told],
    ],
    [
      'a picture with a caption beside it',
      `<div class="image"><img src="https://a.example/p.jpg" alt="पुल"><p class="caption">टूटा पुल - फोटो : पीटीआई</p></div>${story}`,
      ['figure: टूटा पुल © पीटीआई', ...told],
    ],
    [
      'a list of facts',
      `<div class="hl"><h4>खास बातें</h4><ul><li>पुल पचास साल पुराना था</li><li>तीन गांवों का रास्ता बंद</li></ul></div>${story}`,
      ['h: खास बातें', 'ul: पुल पचास साल पुराना था | तीन गांवों का रास्ता बंद', ...told],
    ],
    [
      'a summary before a dateline that is no structural one',
      `<div class="khas"><p>पुल टूटने से तीन गांव शहर से कट गए हैं।</p></div>${story.replace('<p>', '<p>जयपुर: ')}`,
      ['dateline= जयपुर', 'p: पुल टूटने से तीन गांव शहर से कट गए हैं।', ...told],
    ],
    ['author and day', `<div class="byline">By: सुनील वर्मा</div>${story}`, ['byline= सुनील वर्मा', ...told]],
  ])('keeps %s', (_name, body, expected) => {
    expect(lines(page(body))).toEqual(['headline= गांव के पास टूटा पुल', ...expected]);
    expect(outside(page(body))).toBe(0);
  });

  it.each([
    ['a share bar', `<div class="share"><a href="/s">Facebook</a> <a href="/t">Twitter</a></div>${story}`],
    ['links', `<div class="x"><a href="/b">${L}</a><a href="/c">${M}</a></div>${story}`],
    ['tags', `${story}<ul class="tags"><li><a href="/t">पुल हादसा और गांव के लोग</a></li></ul>`],
    ['comments', `${story}<div class="comments"><p>यह पुल बहुत पुराना था और इसे पहले ही बदलना चाहिए था।</p></div>`],
    ['an author box', `${story}<div class="author-box"><p>सुनील वर्मा दस साल से पत्रकार हैं और जयपुर में रहते हैं।</p></div>`],
    [
      'what stands behind a box of links',
      `${story}<div class="x"><a href="/b">${L}</a> <a href="/c">${M}</a></div><div><p>मेले की तैयारी पूरी हो गई है और दुकानें सज गई हैं।</p></div>`,
    ],
    [
      'cards between headline and body, summaries and all',
      `<div class="x"><div><h3><a href="/b">${L}</a></h3><p>मेले में दूर-दूर से लोग आएंगे और उनके लिए शहर से बीस खास बसें चलाई जाएंगी।</p></div></div>${story}`,
    ],
    ['names and dates', `<section><ul><li>सुनील वर्मा</li><li>हमारे संवाददाता</li></ul></section>${story}`],
  ])('leaves out %s, and says so', (_name, body) => {
    expect(lines(page(body)).filter((line) => !line.startsWith('byline'))).toEqual([
      'headline= गांव के पास टूटा पुल',
      ...told,
    ]);
    expect(outside(page(body))).toBeGreaterThan(0);
  });

  it('looks in the part with the body where only the whole page holds headline and body', () => {
    const html = `<html><body><div><h1>गांव के पास टूटा पुल</h1></div><div><p>किनारे की बात यहां लिखी गई है।</p></div><div class="y"><div><h4>खास बातें</h4><ul><li>पुल पचास साल पुराना था</li><li>तीन गांवों का रास्ता बंद</li></ul></div>${story}</div></body></html>`;
    expect(lines(html)).toEqual([
      'headline= गांव के पास टूटा पुल',
      'h: खास बातें',
      'ul: पुल पचास साल पुराना था | तीन गांवों का रास्ता बंद',
      ...told,
    ]);
  });

  it('takes nothing out of a column beside a story that no element encloses', () => {
    const html = `<html><body><div><h1>गांव के पास टूटा पुल</h1><div>${story}</div><div class="right"><div><h4>मौसम</h4><p>आज हल्की बारिश हो सकती है और दिन का तापमान चार डिग्री तक गिर सकता है।</p></div></div></div></body></html>`;
    expect(lines(html)).toEqual(['headline= गांव के पास टूटा पुल', ...told]);
    expect(outside(html)).toBe(2);
  });

  it('takes a subtitle for the standfirst', () => {
    const [item] = read(page(`<h2>तीन गांव शहर से कट गए, लोग नाव से जा रहे</h2>${story}`)).items;
    expect(item?.standfirst).toBe('तीन गांव शहर से कट गए, लोग नाव से जा रहे');
  });

  it('takes the headline of the story, not the name of the house, and not the next story', () => {
    const next = `<article><h2><a href="/n">${L}</a></h2><p>${C.replaceAll('पुल', 'घाट')}</p></article>`;
    const html = page(story)
      .replace('<nav>', '<h1>अख़बार</h1><nav>')
      .replace('<article>', '<main><article>')
      .replace('</article>', `</article>${next}</main>`);
    expect(lines(html)).toEqual(['headline= गांव के पास टूटा पुल', ...told]);
  });
});

describe('readBytes: feeds', () => {
  const item = `<item><title>गांव के पास टूटा पुल</title><link>/pul?a=1&amp;b=2</link><guid>g1</guid><pubDate>Tue, 27 Jul 2021 20:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${B}</p><p>यह भी पढ़ें: <a href="/b">${L}</a></p><p>${C}</p>]]></content:encoded></item>`;
  const expected = ['headline= गांव के पास टूटा पुल', 'published= 2021-07-28', `p: ${B}`, `related: ${L}`, `p: ${C}`];

  it('reads RSS with content:encoded and a relative link', () => {
    const { items } = read(rss(item));
    expect(describeReading({ items, refused: [], report: [] })).toEqual(expected);
    expect(items[0]).toMatchObject({ canonicalUrl: 'https://a.example/pul?a=1&b=2', publisher: 'अख़बार', key: 'g1' });
  });

  it('recovers a feed that breaks off, and says so', () => {
    const broken = rss(item).replace('</channel></rss>', '</channel></rss');
    expect(lines(broken)).toEqual(expected);
    expect(read(broken).report.some(({ code }) => code === 'ill-formed')).toBe(true);
  });

  it('leaves out what is older than --since, and accounts for it', () => {
    const { items, refused, report } = read(rss(item), { since: '2021-08-01' });
    expect([items, refused]).toEqual([[], []]);
    expect(report[0]).toMatchObject({ code: 'before-since', action: 'dropped' });
  });

  it.each([
    [
      'Atom with xhtml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>अख़बार</title><entry><title>गांव के पास टूटा पुल</title><id>t:1</id><link href="https://a.example/1"/><published>2021-07-28T00:00:00+05:30</published><content type="xhtml"><div xmlns="x"><p>${B}</p><p>${C}</p></div></content></entry></feed>`,
    ],
    [
      'Atom with escaped HTML',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>गांव के पास टूटा पुल</title><updated>2021-07-28T00:00:00+05:30</updated><published>2021-07-28T00:00:00+05:30</published><content type="html">&lt;p&gt;${B}&lt;/p&gt;&lt;p&gt;${C}&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="r"><channel rdf:about="https://a.example/"/><item rdf:about="https://a.example/1"><title>गांव के पास टूटा पुल</title><dc:date>2021-07-28</dc:date><description>&lt;p&gt;${B}&lt;/p&gt;&lt;p&gt;${C}&lt;/p&gt;</description></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          {
            id: '1',
            title: 'गांव के पास टूटा पुल',
            date_published: '2021-07-28T00:00:00+05:30',
            content_html: `<p>${B}</p><p>${C}</p>`,
          },
        ],
      }),
    ],
    [
      'JSON Feed as plain text',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        items: [
          {
            id: '1',
            title: 'गांव के पास टूटा पुल',
            date_published: '2021-07-28T00:00:00+05:30',
            content_text: `${B}\n${C}`,
          },
        ],
      }),
    ],
  ])('reads %s', (_name, feed) => {
    expect(lines(feed)).toEqual(['headline= गांव के पास टूटा पुल', 'published= 2021-07-28', `p: ${B}`, `p: ${C}`]);
  });

  it('keeps pictures of Media RSS and no script of any kind', () => {
    const evil = `<item><title>गांव के पास टूटा पुल</title><link>javascript:alert(1)</link><media:content url="https://a.example/p.jpg" medium="image"><media:credit>पीटीआई</media:credit></media:content><description><![CDATA[<script>alert(1)</script><p>${B}<img src="javascript:x"></p><p>${C}</p>]]></description></item>`;
    expect(lines(rss(evil))).toEqual(['headline= गांव के पास टूटा पुल', 'figure:  © पीटीआई', `p: ${B}`, `p: ${C}`]);
    expect(read(rss(evil)).items[0]?.canonicalUrl).toBeNull();
  });

  it('expands no entity and reads no file', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${rss(`<item><title>गांव के पास टूटा पुल</title><description>${B} &b; &f;</description></item>`)}`;
    expect(lines(bomb).join(' ')).not.toMatch(/aaaa|root:/);
  });

  it('takes an item that comes again word for word once, and another one of the same guid too', () => {
    const other = item.replaceAll('पुल', 'बांध');
    const { items, report } = read(rss(`${item}${item}${other}`));
    expect(items.map(({ headline }) => headline)).toEqual(['गांव के पास टूटा पुल', 'गांव के पास टूटा बांध']);
    expect(report.filter(({ code }) => code === 'repeated-item')).toHaveLength(1);
  });

  it.each([
    ['a feed without items', rss('')],
    ['XML that is no feed', '<?xml version="1.0"?><rss/>'],
  ])('refuses %s', (_name, feed) => {
    expect(read(feed).refused[0]?.code).toBe('empty-feed');
  });
});

describe('readBytes: JSON-LD', () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'गांव के पास टूटा पुल',
    datePublished: '2021-07-28',
    articleBody: `${B}\n\n${C}`,
  };
  const expected = ['headline= गांव के पास टूटा पुल', 'published= 2021-07-28', `p: ${B}`, `p: ${C}`];

  it.each([
    ['a single object', JSON.stringify(article)],
    ['an array', JSON.stringify([{ '@type': 'WebPage' }, article])],
    ['a graph', JSON.stringify({ '@graph': [article] })],
    ['comments around it and a comma too many', `/* x */ ${JSON.stringify(article).slice(0, -1)},} // end`],
    [
      'a body and a headline escaped twice',
      JSON.stringify({
        ...article,
        headline: 'गांव के पास टूटा &amp;nbsp;पुल',
        articleBody: `&nbsp;&lt;p&gt;${B}&lt;/p&gt;&lt;p&gt;${C}&lt;/p&gt;`,
      }),
    ],
    ['raw line ends inside strings', JSON.stringify(article).replaceAll('\\n', '\n')],
  ])('reads %s', (_name, json) => {
    expect(lines(json)).toEqual(expected);
  });

  it.each([
    ['{"@type":"Event","name":"x"}', 'no-news-article'],
    ['{"a":1}', 'unknown-json'],
    ['{"a":', 'broken-json'],
  ])('refuses %s as %s', (json, code) => {
    expect(read(json).refused[0]?.code).toBe(code);
  });
});

describe('readBytes: bytes', () => {
  const story = `${B}\n\n${C}`;
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].forEach((unit, at) => {
      view.setUint16(at * 2, unit, little);
    });
    return new Uint8Array(view.buffer);
  };

  it.each([
    ['UTF-16 little-endian', utf16(story, true)],
    ['UTF-16 big-endian', utf16(story, false)],
    ['UTF-8 with a BOM', bytes(`\ufeff${story}`)],
  ])('reads %s', (_name, input) => {
    expect(read(input).items).toEqual(read(story).items);
  });

  it.each(['windows-1252', 'iso-8859-1', 'us-ascii', 'x-unknown'])('reads UTF-8 that is labelled %s', (charset) => {
    const html = page(`<p>${B}</p><p>${C}</p>`);
    const labelled = html.replace(
      'charset="utf-8"',
      `http-equiv="Content-Type" content="text/html; charset=${charset}"`,
    );
    expect(read(labelled).items).toEqual(read(html).items);
  });

  it('names line and byte of what is not UTF-8', () => {
    const head = bytes(`${B}\nक`);
    expect(read(head.slice(0, -1)).refused[0]).toMatchObject({ code: 'truncated-character', line: 2 });
    const broken = new Uint8Array([...bytes('पुल\n'), 0xff, ...bytes(' टूटा')]);
    const [refusal] = read(broken).refused;
    expect(refusal).toMatchObject({ code: 'invalid-utf8', line: 2 });
    expect(refusal?.message).toContain('10');
  });

  it('refuses what is too large or nested without end', () => {
    expect(read(new Uint8Array(17 * 1024 * 1024)).refused[0]?.code).toBe('too-large');
    expect(read(`<html><body>${'<div>'.repeat(5000)}${B}`).refused[0]?.code).toBe('markup-bomb');
    expect(read(`<html><body><p>${'<'.repeat(300_000)}`).refused[0]?.code).toBe('markup-bomb');
  });

  it('opens no connection, whatever a page or feed points at', () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const fetched = vi.spyOn(globalThis, 'fetch');
    const outside = 'http://127.0.0.1:9/x';
    read(
      page(
        `<p>${B}</p><img src="${outside}"><iframe src="${outside}"></iframe><script src="${outside}"></script><p>${C}</p>`,
        `<link rel="stylesheet" href="${outside}"><base href="${outside}">`,
      ),
    );
    read(
      `<?xml version="1.0"?><!DOCTYPE r SYSTEM "${outside}" [<!ENTITY % x SYSTEM "${outside}">%x;]>${rss(`<item><title>x</title><description>${B}</description></item>`)}`,
    );
    read(JSON.stringify({ '@context': outside, '@type': 'NewsArticle', headline: 'x', articleBody: B }));
    expect(connect).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        const { items, refused, stored = [] } = read(input);
        return items.length + refused.length + stored.length > 0;
      }),
      { numRuns: 200 },
    );
  });

  it('survives any markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<![CDATA[',
      ']]>',
      '<item>',
      '<rss>',
      '<table><tr><td>',
      '<ul><li>',
      B,
      '&lt;',
      '<a href="',
      '"',
      '{',
      '[',
      '"@type":"NewsArticle"',
      '<!--',
      '<h1>',
      '<iframe src="x">',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { items, refused, stored = [] } = read(pieces.join(''));
        return items.length + refused.length + stored.length > 0;
      }),
      { numRuns: 150 },
    );
  });
});
