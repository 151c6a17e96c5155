import { describe, expect, it } from 'vitest';
import { fragment } from '../model/fragment.ts';
import type { RawBody } from '../model/raw-item.ts';
import { settleReady } from './ready-rows.ts';

const row = (ready: RawBody) => fragment({ line: 1, text: 'x', role: 'ready', ready });
const list = (...items: string[]): RawBody => ({ type: 'list', line: 1, ordered: false, items });

describe('settleReady', () => {
  it('reads a name and a desk in a list as the byline', () => {
    expect(settleReady(row(list('मोहन लाल', 'नगर संवाददाता')))).toMatchObject({
      role: 'byline',
      value: 'मोहन लाल',
      ready: null,
    });
  });

  it('drops a subhead that is a label of the page', () => {
    expect(settleReady(row({ type: 'heading', line: 1, text: 'विस्तार' }))).toMatchObject({
      role: 'dropped',
      ready: null,
    });
    expect(settleReady(row({ type: 'heading', line: 1, text: 'विस्तार की योजना' }))).toMatchObject({ role: 'ready' });
  });

  it('keeps other lists', () => {
    const facts = row(list('पुल की जांच', 'नए पुल का नक्शा'));
    expect(settleReady(facts)).toEqual(facts);
  });

  it('takes the spoken label off a caption', () => {
    const caption = 'इमेज कैप्शन, टूटे पुल के पास लोग';
    const figure: RawBody = { type: 'figure', line: 1, url: null, alt: 'पुल', caption, credit: null };
    expect(settleReady(row(figure)).ready).toMatchObject({ alt: 'पुल', caption: 'टूटे पुल के पास लोग' });
  });
});
