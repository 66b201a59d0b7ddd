/** What an audit of the dependencies comes to. */
export interface Verdict {
  /** whether the check fails */
  readonly vulnerable: boolean;
  /** one line that says why, or why it could not be told */
  readonly says: string;
}

interface Vulnerability {
  readonly name: string;
  readonly severity: string;
}

/** What `npm audit --json` writes: either the vulnerabilities, or that the service did not answer. */
interface Report {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
}

const GRAVE = ['high', 'critical'];

/**
 * @param output of `npm audit --json`; of one that was stopped there is none, or a part
 */
export function auditVerdict(output: string): Verdict {
  const vulnerabilities = read(output)?.vulnerabilities;
  if (!vulnerabilities) {
    return {
      vulnerable: false,
      says: 'Dependencies: not audited, since the audit service of the registry does not answer.',
    };
  }
  const grave = Object.values(vulnerabilities).filter(({ severity }) => GRAVE.includes(severity));
  if (grave.length === 0) {
    return { vulnerable: false, says: 'Dependencies: none that is known to be vulnerable.' };
  }
  const names = grave.map(({ name, severity }) => `${name} (${severity})`).join(', ');
  return {
    vulnerable: true,
    says: `Dependencies: known to be vulnerable: ${names}. See npm audit --omit=dev, and mend by npm audit fix.`,
  };
}

function read(output: string): Report | undefined {
  try {
    return JSON.parse(output) as Report;
  } catch {
    return undefined;
  }
}
