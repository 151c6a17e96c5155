import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { HUNG_MS } from './engine.ts';

/** A program that runs beside this one. */
export type Program = {
  /** What it printed to say that it is ready. */
  readonly sign: string;
  /** Ends it and waits for its end. */
  readonly end: () => Promise<void>;
};

/**
 * Starts a program and waits until it says that it is ready.
 * @param env added to this process's own environment.
 * @param sign what it prints then; its first group is kept. Without one, the program counts as ready at its start.
 * @throws when there is no such program, or when it ends or is silent before it is ready.
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  sign: RegExp = /^/,
): Promise<Program> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const ended = once(child, 'close');
  // However this process ends.
  process.once('exit', () => child.kill());
  const end = async () => {
    child.kill();
    await ended;
  };
  let said = '';
  const ready = new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = sign.exec(said);
      if (found) resolve(found[1] ?? '');
    };
    // Read to the end: a full pipe would hold the program up.
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        said += part;
        look();
      });
    }
    child.once('spawn', look);
    ended.then(() => reject(new Error(`${command} ended: ${said.slice(-500)}`)), reject);
    AbortSignal.timeout(HUNG_MS).addEventListener('abort', () =>
      reject(new Error(`${command} does not start: ${said}`)),
    );
  });
  try {
    return { sign: await ready, end };
  } catch (error) {
    child.kill();
    throw error;
  }
}
