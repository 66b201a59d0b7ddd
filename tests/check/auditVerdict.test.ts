import { describe, expect, it } from 'vitest';
import { auditVerdict } from './auditVerdict.ts';

/** As `npm audit --json` writes it, shortened. */
const report = (severity: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { tar: { name: 'tar', severity, isDirect: false, via: [], range: '<7.5.4' } },
    metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 1 } },
  });

describe('the audit of the dependencies', () => {
  it.each(['high', 'critical'])('fails on one with a %s vulnerability, and names it', (severity) => {
    const { vulnerable, says } = auditVerdict(report(severity));
    expect(vulnerable).toBe(true);
    expect(says).toContain(`tar (${severity})`);
  });

  it('passes where there is none, or a lesser one', () => {
    expect(auditVerdict(report('moderate')).vulnerable).toBe(false);
    expect(auditVerdict('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({
      vulnerable: false,
      says: 'Dependencies: none that is known to be vulnerable.',
    });
  });

  it.each([
    ['the service refuses', '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}'],
    ['npm was stopped', ''],
    ['npm was stopped in the middle', '{"auditReportVersion":2,"vulnera'],
  ])('passes, and says that it was not made, where %s', (_says, output) => {
    const verdict = auditVerdict(output);
    expect(verdict.vulnerable).toBe(false);
    expect(verdict.says).toMatch(/not audited/);
  });
});
