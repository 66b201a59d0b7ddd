import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { context, propagation, trace } from '@opentelemetry/api';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { openSite } from '../../../server/http.ts';
import { frontDoor } from '../../../server/operations/front.ts';
import { jsonLog } from '../../../server/operations/log.ts';
import { createMetrics } from '../../../server/operations/metrics.ts';
import { openTracing } from '../../../server/operations/tracing.ts';

/** A collector that keeps what it is sent. */
async function collector() {
  const sent: { url: string | undefined; body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    sent.push({ url: request.url, body: Buffer.concat(chunks) });
    response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent };
}

it('sends each request and its statements as one trace, that of who asks, without what was asked', async () => {
  const { address, sent } = await collector();
  const config = readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: address });
  const tracing = await openTracing(config);
  onTestFinished(() => {
    for (const api of [trace, context, propagation]) api.disable();
  });
  const site = await openSite('127.0.0.1', 0);
  const log = jsonLog({ write() {} });
  const door = frontDoor(config, { log, metrics: createMetrics(), tracing, parts: {} });
  site.serve(
    door(async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const end = tracing?.observe('explore/path');
      await new Promise((resolve) => setTimeout(resolve, 5));
      end?.();
      response.end();
    }),
  );
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await fetch(`${site.address}/ecosystem?theme=secret`, {
    headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  });
  await site.close();
  await tracing?.stop();

  expect(sent.map(({ url }) => url)).toEqual(['/v1/traces']);
  const body = sent[0]?.body ?? Buffer.of();
  const times = (bytes: Buffer) => body.toString('latin1').split(bytes.toString('latin1')).length - 1;
  expect(times(Buffer.from('GET /ecosystem'))).toBe(1);
  expect(times(Buffer.from('explore/path'))).toBe(2);
  expect(times(Buffer.from('secret'))).toBe(0);
  expect(times(Buffer.from(traceId, 'hex'))).toBe(2);
});

it('is off where no collector is named', async () => {
  expect(await openTracing(readConfig({}))).toBeUndefined();
});
