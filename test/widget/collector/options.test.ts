import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../widget/collector/options.ts';

describe('readOptions', () => {
  it('has a place for everything where nothing is said', () => {
    expect(readOptions([], {})).toEqual({
      ok: true,
      value: { wish: 'run', port: 8787, host: '127.0.0.1', folder: './data', origins: [] },
    });
  });

  it('takes flags before the environment', () => {
    const environment = {
      COUNTERBELL_PORT: '9000',
      COUNTERBELL_HOST: '0.0.0.0',
      COUNTERBELL_FOLDER: '/var/lib/bell',
      COUNTERBELL_ORIGINS: 'https://a.example, https://b.example:8443/',
    };
    const flags = ['--port', '9100', '--folder=./here'];
    expect(readOptions(flags, environment)).toEqual({
      ok: true,
      value: {
        wish: 'run',
        port: 9100,
        host: '0.0.0.0',
        folder: './here',
        origins: ['https://a.example', 'https://b.example:8443'],
      },
    });
  });

  it.each([
    { args: ['--help'], wish: 'help' },
    { args: ['--pair'], wish: 'pair' },
  ])('understands $args', ({ args, wish }) => {
    expect(readOptions(args, {})).toMatchObject({ ok: true, value: { wish } });
  });

  it.each([
    { args: ['--prot', '1'], says: "'--prot'" },
    { args: ['--port'], says: "'--port" },
    { args: ['--port', 'x'], says: '"x"' },
    { args: ['--port', '65536'], says: '"65536"' },
    { args: ['--port', '-1'], says: '--port' },
    { args: ['data'], says: "'data'" },
    { args: ['--origins', 'a.example'], says: '"a.example"' },
    { args: ['--origins', 'https://a.example/path'], says: '"https://a.example/path"' },
    { args: ['--origins', '*'], says: '"*"' },
  ])('says what is wrong with $args, in one line', ({ args, says }) => {
    const read = readOptions(args, {});
    const failure = read.ok ? '' : read.failure;
    expect(failure).toContain(says);
    expect(failure.split('\n')).toHaveLength(1);
  });
});
