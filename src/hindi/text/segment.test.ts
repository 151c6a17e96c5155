import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, sentences } from './segment.ts';

describe('sentences', () => {
  it.each([
    ['ends at a danda', 'भारत आया। वह गया।', ['भारत आया। ', 'वह गया।']],
    ['ends at a danda with no space behind it', 'भारत आया।वह गया।', ['भारत आया।', 'वह गया।']],
    ['ends at an ASCII full stop', 'बातचीत की. फिर वे गए.', ['बातचीत की. ', 'फिर वे गए.']],
    [
      'ends at a full stop glued to the next word',
      'बातचीत की.अधिकारियों ने बताया.',
      ['बातचीत की.', 'अधिकारियों ने बताया.'],
    ],
    ['does not break after a title', 'डॉ. मनमोहन सिंह बोले। वे गए।', ['डॉ. मनमोहन सिंह बोले। ', 'वे गए।']],
    ['does not break after initials', 'एस. जयशंकर और ए. पी. जे. अब्दुल कलाम आए।', ['एस. जयशंकर और ए. पी. जे. अब्दुल कलाम आए।']],
    ['does not break after the initial के', 'के. नटवर सिंह गए।', ['के. नटवर सिंह गए।']],
    ['breaks after दी and है', 'मंजूरी दी. यह सही है. वे गए.', ['मंजूरी दी. ', 'यह सही है. ', 'वे गए.']],
    ['keeps a closing quote with its sentence', '“मुलाकात की.” वे गए।', ['“मुलाकात की.” ', 'वे गए।']],
    ['does not break inside numbers', 'दर 5.17% रही। 3.5 करोड़।', ['दर 5.17% रही। ', '3.5 करोड़।']],
    ['breaks at a question mark', 'रैट्स क्या है? समझिए।', ['रैट्स क्या है? ', 'समझिए।']],
    ['takes a bar between words for a danda', 'वे आए | वे गए।', ['वे आए | ', 'वे गए।']],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('loses and adds no character of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sentences(text).join('') === text));
    const piece = fc.constantFrom('है', '.', '।', ' ', 'के', 'डॉ', '“', '”', '|', '\n', '5', 'A', 'सिंह', '?');
    fc.assert(fc.property(fc.array(piece), (pieces) => sentences(pieces.join('')).join('') === pieces.join('')));
  });
});

describe('graphemes', () => {
  it('keeps a conjunct whole', () => {
    expect(graphemes('राष्ट्रपति')).toEqual(['रा', 'ष्ट्र', 'प', 'ति']);
  });
});
