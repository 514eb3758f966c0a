import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { listFiles } from '../../../../src/lib/server/ingest/list-files.ts';
import { readFileBytes } from '../../../../src/lib/server/ingest/read-file.ts';

/** Who may read everything is kept out by nothing. */
const isRoot = process.getuid?.() === 0;

describe('a walk through folders', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dateline-walk-'))));
  afterEach(() => {
    execFileSync('chmod', ['-R', 'u+rwX', folder]);
    rmSync(folder, { recursive: true });
  });
  const put = (...names: string[]) => {
    for (const name of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), name);
    }
  };
  const link = (to: string, name: string) => symlinkSync(to, join(folder, name));
  const walk = async (...paths: string[]) => {
    const { files, problems } = await listFiles(paths.length > 0 ? paths : [folder]);
    return { names: files.map(({ name }) => name), problems };
  };

  it('lists files by name, folders and theirs too, but for what is hidden and sidecars', async () => {
    put('b.txt', 'a/z.txt', 'a/b/c.txt', 'index.json', 'a/index.json', '.hidden', '.git/x.txt', 'a/.b/x.txt');
    expect(await walk()).toEqual({ names: ['a/b/c.txt', 'a/z.txt', 'b.txt'], problems: [] });
  });

  it('lists a file that was asked for, and each path in its turn', async () => {
    put('a/one.txt', 'b/two.txt', '.hidden');
    expect(await walk(join(folder, 'b'), join(folder, 'a/one.txt'), join(folder, '.hidden'))).toEqual({
      names: ['two.txt', 'one.txt', '.hidden'],
      problems: []
    });
  });

  it('follows links, round and round to nowhere, and lists each real file once', async () => {
    put('a/one.txt', 'b/two.txt');
    link('.', 'a/self');
    link('..', 'a/up');
    link('../b', 'a/other');
    link(folder, 'b/root');
    link('one.txt', 'a/same.txt');
    link('../a', 'b/back');
    const { names, problems } = await walk();
    expect(problems).toEqual([]);
    expect(names).toHaveLength(2);
    const { files } = await listFiles([folder, join(folder, 'a'), join(folder, 'b/two.txt')]);
    expect(new Set(files.map(({ address }) => address.split('/').at(-1)))).toEqual(new Set(['one.txt', 'two.txt']));
    expect(files).toHaveLength(2);
  });

  it('lists two names of one file, as two papers may share one', async () => {
    put('a/one.txt');
    mkdirSync(join(folder, 'b'));
    linkSync(join(folder, 'a/one.txt'), join(folder, 'b/one.txt'));
    expect((await walk()).names).toEqual(['a/one.txt', 'b/one.txt']);
  });

  it('tells of links that lead nowhere, pipes and sockets, and goes on', async () => {
    put('z.txt');
    link('gone.txt', 'to-nothing.txt');
    link('to-itself.txt', 'to-itself.txt');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const server = createServer().listen(join(folder, 'socket'));
    await new Promise((done) => server.once('listening', done));
    try {
      const { names, problems } = await walk();
      expect(names).toEqual(['z.txt']);
      expect(problems.sort()).toEqual([
        'pipe: a named pipe, expected a file ("-" reads standard input)',
        'socket: a socket, expected a file',
        'to-itself.txt: a link that leads back to itself',
        'to-nothing.txt: no such file'
      ]);
    } finally {
      await new Promise((done) => server.close(done));
    }
  });

  it.skipIf(isRoot)('tells of a folder that may not be read, and reads the others', async () => {
    put('a/one.txt', 'b/two.txt', 'c/three.txt');
    chmodSync(join(folder, 'b'), 0);
    expect(await walk()).toEqual({ names: ['a/one.txt', 'c/three.txt'], problems: ['b: may not be read'] });
  });

  it('prints control characters in names by their number', async () => {
    put('a\u001b[2J.txt', 'two\nlines/b.txt');
    expect((await walk()).names).toEqual(['a\\u001b[2J.txt', 'two\\u000alines/b.txt']);
  });

  it('tells of a path that is not there', async () => {
    put('a.txt');
    expect(await walk(join(folder, 'gone'), join(folder, 'a.txt'))).toEqual({
      names: ['a.txt'],
      problems: ['gone: no such file']
    });
  });

  it('goes through 20,000 files in no time', async () => {
    for (let n = 0; n < 20; n++) mkdirSync(join(folder, `f${n}`));
    for (let n = 0; n < 20_000; n++) writeFileSync(join(folder, `f${n % 20}`, `${n}.txt`), '');
    const from = performance.now();
    expect((await walk()).names).toHaveLength(20_000);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});

test('a device or a pipe is refused at once, however it is come by', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-pipe-'));
  try {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(join(folder, 'pipe'), join(folder, 'page.txt'));
    for (const path of [join(folder, 'pipe'), join(folder, 'page.txt'), '/dev/zero', '/dev/null', folder]) {
      await expect(readFileBytes(path, 'page.txt')).rejects.toThrow(/^page\.txt: a .*, expected a file/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
