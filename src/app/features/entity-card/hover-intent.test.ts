import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverIntent } from './hover-intent.ts';

describe('createHoverIntent', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Steps: `+a` enters a, `k` is on the card, `-` leaves, `x` dismisses, a number waits that long. */
  it.each([
    ['shows nothing before the delay', '+a 149', ''],
    ['shows after the delay', '+a 150', 'a'],
    ['shows nothing for a pointer that only passes', '+a 100 - 1000', ''],
    ['does not start anew while the pointer moves on the link', '+a 100 +a 50', 'a'],
    ['stays for a while once left', '+a 150 - 299', 'a'],
    ['hides after the delay', '+a 150 - 300', 'a.'],
    ['does not put hiding off while the pointer moves elsewhere', '+a 150 - 200 - 100', 'a.'],
    ['stays while the pointer is on the card', '+a 150 - 200 k 5000', 'a'],
    ['stays when the pointer comes back', '+a 150 - 200 +a 5000', 'a'],
    ['changes to another link without a gap', '+a 150 - 50 +b 150', 'ab'],
    ['keeps the first while another is only passed', '+a 150 +b 100 k 5000', 'a'],
    ['hides the first when another was only passed', '+a 150 +b 100 - 300', 'a.'],
    ['hides at once when dismissed', '+a 150 x', 'a.'],
    ['forgets what was about to show when dismissed', '+a 100 x 1000', ''],
    ['hides once only', '+a 150 x x - 1000', 'a.'],
    ['shows again after it was dismissed', '+a 150 x +a 150', 'a.a'],
  ])('%s', (_name, steps, expected) => {
    let log = '';
    const intent = createHoverIntent<string>(
      (target) => {
        log += target;
      },
      () => {
        log += '.';
      },
    );
    for (const step of steps.split(' ')) {
      if (step.startsWith('+')) intent.enter(step.slice(1));
      else if (step === 'k') intent.keep();
      else if (step === '-') intent.leave();
      else if (step === 'x') intent.dismiss();
      else vi.advanceTimersByTime(Number(step));
    }
    expect(log).toBe(expected);
  });

  it('tells the target that is shown or coming', () => {
    const intent = createHoverIntent<string>(
      () => {},
      () => {},
    );
    expect(intent.target()).toBeNull();
    intent.enter('a');
    vi.advanceTimersByTime(150);
    intent.enter('b');
    expect(intent.target()).toBe('b');
    intent.keep();
    expect(intent.target()).toBe('a');
  });
});
