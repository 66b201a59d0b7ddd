import type { IncomingMessage } from 'node:http';
import type { Config } from '../../core/config.ts';
import type { Observe } from '../../core/neo4j/database.ts';

/** Sends what happens when to an OpenTelemetry collector. */
export interface Tracing {
  /**
   * Answers a request within a span, of which those of its statements are parts.
   * @returns ends the span, with the status of the answer
   */
  request(request: IncomingMessage, name: string, answer: () => void): (status: number) => void;
  readonly observe: Observe;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Starts it where the settings name a collector. Its libraries are loaded here, by those who trace alone. */
export async function openTracing({
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
}: Config): Promise<Tracing | undefined> {
  if (endpoint === undefined) return undefined;
  const [api, { OTLPTraceExporter }, { resourceFromAttributes }, sdk] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-node'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'observatory' }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  // Makes spans know the one they are part of, here and, by the header `traceparent`, of who asks.
  provider.register();
  const tracer = provider.getTracer('observatory');
  const { SpanKind, SpanStatusCode } = api;

  return {
    request(request, name, answer) {
      const caller = api.propagation.extract(api.ROOT_CONTEXT, request.headers);
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, caller);
      api.context.with(api.trace.setSpan(caller, span), answer);
      return (status) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
    },
    observe(statement) {
      const attributes = { 'db.system.name': 'neo4j', 'db.operation.name': statement };
      const span = tracer.startSpan(statement, { kind: SpanKind.CLIENT, attributes });
      return (error) => {
        if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
    },
    stop: () => provider.shutdown(),
  };
}
