import type { SaveStrings } from './hi-save.ts';

const KB = 1_000;
const MINUTE_MS = 60_000;

/** Formats a size: `84 KB`, `2.4 MB`. @param bytes in bytes. */
export function sizeText(bytes: number, { size }: SaveStrings): string {
  const kb = bytes / KB;
  if (kb < 1_000) return size(String(Math.max(1, Math.round(kb))), 'kb');
  return size((kb / 1_000).toFixed(1), 'mb');
}

function spanOf(ms: number): [count: number, unit: 'minute' | 'hour' | 'day'] | null {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 1) return null;
  if (minutes < 60) return [minutes, 'minute'];
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
}

/** Formats a time span as time ago: `3 दिन पहले`. @param ms in milliseconds. */
export function agoText(ms: number, { ago, justNow }: SaveStrings): string {
  const span = spanOf(ms);
  return span ? ago(...span) : justNow;
}
