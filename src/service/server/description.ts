// What the OpenAPI document says of the interface as a whole.

/** @param version of the program */
export function describeApi(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Factsheet service',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Makes two-page factsheets from a period’s figures and words, checks, compares and sends them. Long work is a job: ask for it, follow it, fetch its files. What goes wrong is told as problem details (RFC 9457) with a code, a remedy and the findings.',
    },
    // A key, where the service wants keys; nothing on the machine itself.
    security: [{ key: [] }, {}],
    servers: [{ url: '/', description: 'This service' }],
    tags: [
      { name: 'Jobs', description: 'Factsheets, checks and comparisons' },
      { name: 'Operations', description: 'What is stored here' },
      { name: 'Mails', description: 'Factsheets brought to their readers' },
      { name: 'State', description: 'For whoever runs the service' },
    ],
  };
}
