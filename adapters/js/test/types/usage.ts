import { Mapper, TeleportEcsError, ecsVersion, transform, transformBatch, version } from "teleport-ecs";
import type { Batch, EcsDocument, ErrorKind, Failure, Options } from "teleport-ecs";

const options: Options = { keepOriginal: true, dropFields: ["user_traits"], dropEvents: ["session.*"], dataStream: { namespace: "prod" } };

const text: string | null = transform('{"event":"user.login"}', options);
const bytes: Uint8Array | null = transform(new Uint8Array(), { dataStream: true });
const document: EcsDocument | null = transform({ event: "user.login", success: true });

const outcome: string | undefined = document?.event?.outcome;
const categories: string[] | undefined = document?.event?.category;
const port: number | undefined = document?.client?.port;
const other: unknown = document?.teleport?.audit?.["some_new_field"];

const lines: Batch<string> = transformBatch("{}\n");
const chunk: Batch<Uint8Array> = transformBatch(new Uint8Array());
const failures: Failure[] = lines.failures;
const first: number | undefined = failures[0]?.line;

const mapper = new Mapper(options);
const again: string | null = mapper.transform("{}");
mapper.free();

try {
  transform("nope");
} catch (error) {
  if (error instanceof TeleportEcsError) {
    const kind: ErrorKind = error.kind;
    const place: [number | undefined, number | undefined, string | undefined] = [error.line, error.offset, error.field];
    console.log(kind, place, error.document);
  }
}
console.log(text, bytes, outcome, categories, port, other, chunk.output, first, again, version(), ecsVersion());

// @ts-expect-error the option is written in camel case
transform("{}", { keep_original: true });
// @ts-expect-error a list is wanted
transform("{}", { dropFields: "user" });
// @ts-expect-error a number is no event
transform(1);
// @ts-expect-error a batch has no object form
transformBatch({});
// @ts-expect-error ports are numbers
const wrong: string | undefined = document?.client?.port;
// @ts-expect-error an event may be dropped
const missing: string = transform("{}");
// @ts-expect-error there is no such field in ECS
document?.client?.prot;

import { explain, events, fields, rules } from "teleport-ecs/reference";
import type { CatalogueEvent, Explanation, OutputField, Rule } from "teleport-ecs/reference";

const explanation: Explanation = explain("addr.remote");
const [login]: CatalogueEvent[] = events();
const [field]: OutputField[] = fields();
const [rule]: Rule[] = rules();
console.log(explanation.matches[0]?.text, login?.code, field?.path, rule?.output);
// @ts-expect-error a name is wanted
explain({ event: "user.login" });
