import { afterEach, describe, expect, it, vi } from 'vitest';
import { optional, reportOptional } from './optional.ts';

describe('optional', () => {
  afterEach(() => reportOptional(() => undefined));

  it('passes a value on and reports nothing', async () => {
    const report = vi.fn();
    reportOptional(report);
    expect(await optional(Promise.resolve(7), 'a number')).toBe(7);
    expect(report).not.toHaveBeenCalled();
  });

  it('turns a rejection into undefined and reports it with its reason', async () => {
    const report = vi.fn();
    reportOptional(report);
    const error = new Error('gone');
    expect(await optional(Promise.reject(error), 'the headline face')).toBeUndefined();
    expect(report).toHaveBeenCalledWith('the headline face', error);
  });
});
