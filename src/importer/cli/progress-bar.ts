const WIDTH = 24;

/** A bar for a terminal: `[████░░░░] 3/8 फ़ाइलें / files`. */
export function progressBar(done: number, all: number): string {
  const full = all === 0 ? WIDTH : Math.floor((done / all) * WIDTH);
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${done}/${all} फ़ाइलें / files`;
}
