import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../widget/collector/options.ts';

describe('readOptions', () => {
  it('has a place for everything where nothing is said', () => {
    expect(readOptions([], {})).toEqual({
      ok: true,
      value: {
        wish: { do: 'run' },
        port: 8787,
        host: '127.0.0.1',
        folder: './data',
        origins: [],
        isProxied: false,
        limits: { perAddress: 60, perInbox: 600, inboxMegabytes: 500 },
        maxMegabytes: 0,
        keepDays: 0,
        metricsToken: null,
        logsRequests: false,
      },
    });
  });

  it('takes flags before the environment', () => {
    const environment = {
      COUNTERBELL_PORT: '9000',
      COUNTERBELL_HOST: '0.0.0.0',
      COUNTERBELL_FOLDER: '/var/lib/bell',
      COUNTERBELL_PROXIED: 'yes',
      COUNTERBELL_PER_INBOX: '50',
      COUNTERBELL_KEEP_DAYS: '30',
      COUNTERBELL_METRICS_TOKEN: 'metrics-token-of-a-test',
      COUNTERBELL_LOG_REQUESTS: 'no',
      COUNTERBELL_ORIGINS: 'https://a.example, https://b.example:8443/',
    };
    const flags = ['--port', '9100', '--folder=./here', '--per-address', '0', '--size=900'];
    expect(readOptions(flags, environment)).toEqual({
      ok: true,
      value: {
        wish: { do: 'run' },
        port: 9100,
        host: '0.0.0.0',
        folder: './here',
        origins: ['https://a.example', 'https://b.example:8443'],
        isProxied: true,
        limits: { perAddress: 0, perInbox: 50, inboxMegabytes: 500 },
        maxMegabytes: 900,
        keepDays: 30,
        metricsToken: 'metrics-token-of-a-test',
        logsRequests: false,
      },
    });
  });

  it.each([
    { args: ['--help'], wish: { do: 'help' } },
    { args: ['--pair'], wish: { do: 'pair' } },
    { args: ['--pair-again', 'shop'], wish: { do: 'pair-again', inbox: 'shop' } },
    { args: ['--pair-worker'], wish: { do: 'pair-worker' } },
    { args: ['--inboxes'], wish: { do: 'inboxes' } },
    { args: ['--revoke=shop'], wish: { do: 'revoke', inbox: 'shop' } },
    { args: ['--backup', 'copy.sqlite'], wish: { do: 'backup', file: 'copy.sqlite' } },
    { args: ['--check'], wish: { do: 'check' } },
  ])('understands $args', ({ args, wish }) => {
    expect(readOptions(args, {})).toMatchObject({ ok: true, value: { wish } });
  });

  it.each([
    { args: ['--prot', '1'], says: "'--prot'" },
    { args: ['--port'], says: "'--port" },
    { args: ['--port', 'x'], says: '"x"' },
    { args: ['--port', '65536'], says: '"65536"' },
    { args: ['--port', '-1'], says: '--port' },
    { args: ['--per-address', 'many'], says: '"many" is no number of posts a minute' },
    { args: ['--keep-days=-3'], says: '"-3" is no number of days' },
    { args: ['--size', '1.5'], says: '"1.5" is no number of megabytes' },
    { args: ['--metrics-token', 'short'], says: 'at least 16' },
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

  it('says what is wrong with a variable', () => {
    const read = readOptions([], { COUNTERBELL_PROXIED: 'perhaps' });
    expect(read).toEqual({
      ok: false,
      failure: 'COUNTERBELL_PROXIED is "perhaps": make it yes or no.',
    });
  });
});
