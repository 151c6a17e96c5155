import { spawn } from 'node:child_process';

/** A script that Node runs and that must end with exit code 0. */
export type Step = {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  /** Names of the steps that must have passed before this one starts. */
  readonly after?: readonly string[];
  /** Prints what it says at once; without it that comes in one piece when the step has ended. */
  readonly live?: boolean;
};

/** What became of the steps: lines of times, and the first step that failed. */
export type StepsResult = { readonly times: readonly string[]; readonly failed: string | null };

type Ended = { readonly step: Step; readonly passed: boolean; readonly output: string; readonly ms: number };

/** Runs one step. Its output and its errors come in the order in which they were written. */
function run(step: Step): Promise<Ended> {
  const start = performance.now();
  const chunks: Buffer[] = [];
  if (step.live) console.log(`\n── ${step.name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [step.script, ...(step.args ?? [])], {
      stdio: step.live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer): unknown => chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (passed: boolean): void =>
      resolve({ step, passed, output: Buffer.concat(chunks).toString(), ms: performance.now() - start });
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * Runs steps side by side, each as soon as those that it comes after have passed; those that come first in the list go first.
 * After a failure no further step starts, and those that run are waited for.
 * @param atOnce the most steps that run at one time.
 */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<StepsResult> {
  const waiting = [...steps];
  const running = new Map<string, Promise<Ended>>();
  const passed = new Set<string>();
  const times: string[] = [];
  let failed: string | null = null;
  for (;;) {
    for (const step of [...waiting]) {
      if (failed !== null || running.size >= atOnce) break;
      if (!(step.after ?? []).every((name) => passed.has(name))) continue;
      waiting.splice(waiting.indexOf(step), 1);
      running.set(step.name, run(step));
    }
    if (running.size === 0) break;
    const ended = await Promise.race(running.values());
    running.delete(ended.step.name);
    times.push(`${ended.step.name} ${(ended.ms / 1_000).toFixed(1)} s`);
    if (!ended.step.live) console.log(`\n── ${ended.step.name}\n${ended.output.trimEnd()}`.trimEnd());
    if (ended.passed) passed.add(ended.step.name);
    else failed ??= ended.step.name;
  }
  return { times, failed: failed ?? waiting[0]?.name ?? null };
}
