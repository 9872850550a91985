// Prints what failed, with the reason, and the counts. Hundreds of lines of `ok` hide both.

import { inspect } from "node:util";

export default async function* quiet(events) {
  const started = performance.now();
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === "test:stderr" || type === "test:stdout") yield data.message;
    if (type === "test:pass" && data.details.type !== "suite") passed += 1;
    if (type !== "test:fail" || data.details.error.failureType === "subtestsFailed") continue;
    failed += 1;
    const { cause } = data.details.error;
    yield `FAILED ${data.name} (${data.file})\n${reason(cause ?? data.details.error)}\n\n`;
  }
  yield `${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s\n`;
}

function reason(cause) {
  return cause instanceof Error ? cause.stack : typeof cause === "string" ? cause : inspect(cause);
}
