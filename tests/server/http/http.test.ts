import { once } from 'node:events';
import { get } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { TimeoutError, UserError } from '../../../core/errors.ts';
import { readForm } from '../../../server/form.ts';
import { compressed, type Handler, openSite, reader, sendText } from '../../../server/http.ts';
import { readQuery } from '../../../server/query.ts';

async function open(port = 0) {
  const site = await openSite('127.0.0.1', port);
  onTestFinished(() => site.close());
  return site;
}

async function serve(handler: Handler) {
  const site = await open();
  site.serve(handler);
  return site.address;
}

/** What is written to the log of errors during a test. */
function watchErrors() {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  return log;
}

/** More than the buffers on the way hold. */
function* endless() {
  for (;;) yield crypto.randomUUID().repeat(1000);
}

describe('openSite', () => {
  it('answers 503 until it serves', async () => {
    const site = await open();
    const early = await fetch(site.address);
    expect(early.status).toBe(503);
    expect(early.headers.get('retry-after')).toBe('5');
    site.serve((_request, response) => response.end('ready'));
    expect(await (await fetch(site.address)).text()).toBe('ready');
  });

  it('names a taken port and the way out', async () => {
    const { address } = await open();
    const port = Number(new URL(address).port);
    const second = openSite('127.0.0.1', port);
    await expect(second).rejects.toThrow(UserError);
    await expect(second).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  });

  it('names an address that is not of this machine', async () => {
    await expect(openSite('192.0.2.1', 0)).rejects.toThrow(/HOST: 192\.0\.2\.1 is not an address/);
  });
});

describe('a site that closes', () => {
  /** A request whose answer ends when it is told to. */
  async function slowAnswer() {
    let finish = () => {};
    const site = await open();
    site.serve((_request, response) => {
      response.write('half ');
      finish = () => response.end('whole');
    });
    const response = await fetch(site.address);
    return { site, text: response.text(), finish };
  }

  it('lets the answers under way end, and refuses others', async () => {
    const { site, text, finish } = await slowAnswer();
    const closed = site.close();
    const refused = await fetch(site.address);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('connection')).toBe('close');
    expect(refused.headers.get('retry-after')).toBe('10');
    finish();
    expect(await text).toBe('half whole');
    await closed;
    await expect(fetch(site.address)).rejects.toThrow();
  });

  it('breaks off those that take too long', async () => {
    const { site, text } = await slowAnswer();
    const cut = expect(text).rejects.toThrow();
    await site.close(0.2);
    await cut;
  });

  it('does not wait for connections that ask nothing', async () => {
    const site = await open();
    site.serve((_request, response) => response.end('yes'));
    await (await fetch(site.address)).text();
    const began = performance.now();
    await site.close();
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('a reader of the database', () => {
  it('takes GET only', async () => {
    const address = await serve(reader(async () => {}));
    const response = await fetch(address, { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
  });

  it('names a parameter that it does not know, and those that it does', async () => {
    const address = await serve(
      reader(async (request) => {
        readQuery(request.url, { theme: z.string().optional(), nodes: z.coerce.number().default(1) });
      }),
    );
    const response = await fetch(`${address}/?limit=5`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/limit.*\nParameters: theme, nodes\./s);
  });

  it('says that the database does not answer, and logs why', async () => {
    const logged = watchErrors();
    const failure = new Error('bolt://secret-host refuses');
    const address = await serve(
      reader(async () => {
        throw failure;
      }),
    );
    const response = await fetch(address);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('secret-host');
    expect(logged).toHaveBeenCalledWith(failure);
  });

  it('says that an answer takes too long', async () => {
    watchErrors();
    const address = await serve(
      reader(async () => {
        throw new TimeoutError(30);
      }),
    );
    const response = await fetch(address);
    expect(response.status).toBe(504);
    expect(await response.text()).toMatch(/demande trop de temps.*takes too long/);
  });

  it('reads no form that is too long', async () => {
    const address = await serve(
      reader(
        async (request, response) => {
          response.end(`${(await readForm(request)).get('ids')?.length}`);
        },
        ['POST'],
      ),
    );
    const send = (length: number) =>
      fetch(address, { method: 'POST', body: new URLSearchParams({ ids: 'a'.repeat(length) }) });
    expect(await (await send(1_000_000)).text()).toBe('1000000');
    const refused = await send(8_000_000);
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain('at most 8000000 bytes');
  });

  it('breaks an answer off that fails in the middle', async () => {
    const logged = watchErrors();
    const failure = new Error('half of it');
    async function* half() {
      yield 'the first half';
      throw failure;
    }
    const address = await serve(reader((_request, response) => sendText(response, half())));
    await expect(fetch(address).then((response) => response.text())).rejects.toThrow();
    expect(logged).toHaveBeenCalledWith(failure);
  });

  it('stops without a word when the client goes away in the middle', async () => {
    const logged = watchErrors();
    const address = await serve(compressed(reader((_request, response) => sendText(response, endless()))));
    await new Promise((resolve) => {
      get(address, (response) => {
        response.once('data', () => response.destroy()).once('close', resolve);
      });
    });
    await settled();
    expect(logged).not.toHaveBeenCalled();
  });

  it('stops without a word when the client goes away before the answer begins', async () => {
    const logged = watchErrors();
    const address = await serve(
      compressed(
        reader(async (request, response) => {
          await once(request.socket, 'close');
          await sendText(response, endless());
        }),
      ),
    );
    const request = get(address).on('error', () => {});
    await once(request, 'finish');
    await settled();
    request.destroy();
    await settled();
    expect(logged).not.toHaveBeenCalled();
  });
});

/** Waits until the other side has had the time to learn what happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
