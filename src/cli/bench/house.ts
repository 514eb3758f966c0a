import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { LOOP_DELAY } from './loop-delay-line.ts';

/** A checkout of Dateline that is measured, this one or an older version's, with a data folder of its own. */
export interface House {
  root: string;
  data: string;
  port: number;
}

const environment = ({ data, port }: House) => ({
  ...process.env,
  DATA_DIR: data,
  PORT: String(port),
  HOST: '127.0.0.1'
});

/** Runs a command of a house to its end; its milliseconds. Throws with what it said where it fails. */
export async function runIn(house: House, args: readonly string[]): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { cwd: house.root, env: environment(house) });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')}: exit ${code}\n${said.join('').slice(-2000)}`);
  return performance.now() - from;
}

/** A server under measurement. */
export interface Server {
  child: ChildProcess;
  base: string;
  /** From its start to its first answer, in milliseconds. */
  started: number;
  said: string[];
}

/** Starts a house's server on what is in its store, and waits for the first answer to `path`. */
export async function serveIn(house: House, path: string): Promise<Server> {
  const from = performance.now();
  const probe = join(import.meta.dirname, 'loop-delay.ts');
  const child = spawn(process.execPath, ['--import', probe, 'src/cli/main.ts', 'serve'], {
    cwd: house.root,
    env: environment(house)
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const base = `http://127.0.0.1:${house.port}`;
  for (;;) {
    const answer = await fetch(base + path).catch(() => null);
    if (answer?.ok) {
      await answer.arrayBuffer();
      break;
    }
    if (child.exitCode !== null) throw new Error(`serve: exit ${child.exitCode}\n${said.join('')}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  const started = performance.now() - from;
  child.kill('SIGUSR2');
  return { child, base, started, said };
}

/** Ends a server; how long its event loop was kept waiting meanwhile, in milliseconds. */
export async function endServer({ child, said }: Server): Promise<{ p99: number; worst: number }> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  const line = said.join('').split(LOOP_DELAY)[1] ?? '';
  const [p99 = NaN, worst = NaN] = line.split(' ').map(Number);
  return { p99, worst };
}

/** Resident memory of a process in MB; NaN where the system does not tell. */
export async function residentOf({ child }: Server): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
}
