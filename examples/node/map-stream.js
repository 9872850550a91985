// Teleport audit events in, ECS documents out, as a stream: `node map-stream.js < audit.log > ecs.ndjson`.

import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { Mapper } from "teleport-ecs";

const NEWLINE = 10;

/** A stream of NDJSON bytes to NDJSON bytes. `onfailure({line, message})` hears of lines that are no event. */
export function toEcs(options, onfailure = () => {}) {
  const mapper = new Mapper(options);
  let rest = Buffer.alloc(0);
  let lines = 0;

  function map(ndjson) {
    const { output, failures } = mapper.transformBatch(ndjson);
    for (const { line, message } of failures) onfailure({ line: lines + line, message });
    lines += ndjson.reduce((count, byte) => count + (byte === NEWLINE), 0);
    return output;
  }

  return new Transform({
    transform(chunk, _encoding, done) {
      const end = chunk.lastIndexOf(NEWLINE) + 1;
      const whole = end === 0 ? undefined : Buffer.concat([rest, chunk.subarray(0, end)]);
      rest = whole ? chunk.subarray(end) : Buffer.concat([rest, chunk]);
      done(null, whole && map(whole));
    },
    flush(done) {
      done(null, map(rest));
      mapper.free();
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const warn = ({ line, message }) => console.error(`line ${line}: ${message}`);
  await pipeline(process.stdin, toEcs({ dataStream: true }, warn), process.stdout);
}
