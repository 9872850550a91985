import type { EcsDocument } from "./document.js";
export type { EcsDocument } from "./document.js";

/** One Teleport audit event as Teleport writes it. Any key may be there; these are in nearly all events. */
export interface TeleportEvent {
  /** Event type, such as `user.login`. */
  event?: string;
  /** Event code, such as `T1000I`; its last letter tells information, warning or error. */
  code?: string;
  /** When it happened, RFC 3339. */
  time?: string;
  /** Identifier of the event. */
  uid?: string;
  /** Position of the event in its session. */
  ei?: number;
  /** Teleport cluster that wrote the event. */
  cluster_name?: string;
  /** User who did it. */
  user?: string;
  [key: string]: unknown;
}

/** What may be chosen; the layout of the documents is fixed otherwise. */
export interface Options {
  /** Keep the text of the event in `event.original`. Default: only for events that are no JSON object. */
  keepOriginal?: boolean;
  /** Raw fields to leave out: a top-level key (`user_traits`) or a member (`identity.traits`). */
  dropFields?: readonly string[];
  /** Event types to leave out altogether; `*` stands for any run of characters (`session.*`). */
  dropEvents?: readonly string[];
  /** Write `data_stream.*` into every document; `true` stands for `logs-teleport.audit-default`. */
  dataStream?: boolean | Partial<DataStream>;
}

/** The parts of an Elasticsearch data stream name, `type-dataset-namespace`. */
export interface DataStream {
  /** `data_stream.type`; default `logs`. */
  type: string;
  /** `data_stream.dataset`; default `teleport.audit`. */
  dataset: string;
  /** `data_stream.namespace`; default `default`. */
  namespace: string;
}

/** What became of many events. */
export interface Batch<Output extends string | Uint8Array> {
  /** One document per line, in the order of the input; each line ends in `\n`. */
  output: Output;
  /** Lines that became a document of their event. */
  mapped: number;
  /** Lines left out because their event type is on the drop list. */
  dropped: number;
  /** Lines that were no JSON object; each became a document with `event.kind: pipeline_error`. */
  failed: number;
  /** The failed lines in the order of the input: the first 1000 at most. */
  failures: Failure[];
}

/** A line of a batch that is no JSON object. */
export interface Failure {
  /** Number of the line in the input, counted from 1; blank lines are counted. */
  line: number;
  /** Byte of the line (UTF-8) at which the error was noticed, counted from 0. */
  offset: number;
  /** What was expected, what was found and at which byte. */
  message: string;
}

/**
 * Maps one event to one ECS document of the same form: text to text, bytes to bytes, object to object.
 * `null` means that `dropEvents` names the event's type.
 *
 * Integers beyond 2^53 stay exact in text and bytes; as objects, JavaScript rounds them.
 *
 * @throws {TeleportEcsError} The event is no JSON object, or the options are wrong. The document to
 * keep instead of it is in `error.document`.
 */
export function transform(event: string, options?: Options): string | null;
export function transform(event: ArrayBufferView | ArrayBuffer, options?: Options): Uint8Array | null;
export function transform(event: TeleportEvent, options?: Options): EcsDocument | null;

/**
 * Maps newline-delimited events: one per line, blank lines are passed over, the last line need not end.
 * Lines that are no JSON object do not stop the batch.
 *
 * @throws {TeleportEcsError} No memory is left (take smaller batches), or the options are wrong.
 */
export function transformBatch(ndjson: string, options?: Options): Batch<string>;
export function transformBatch(ndjson: ArrayBufferView | ArrayBuffer, options?: Options): Batch<Uint8Array>;

/** A mapper with options of its own. It keeps its buffers from one event to the next, and nothing else. */
export class Mapper {
  /** @throws {TeleportEcsError} The options are wrong; `error.field` names the one. */
  constructor(options?: Options);
  /** As the function of the same name. */
  transform(event: string): string | null;
  transform(event: ArrayBufferView | ArrayBuffer): Uint8Array | null;
  transform(event: TeleportEvent): EcsDocument | null;
  /** As the function of the same name. */
  transformBatch(ndjson: string): Batch<string>;
  transformBatch(ndjson: ArrayBufferView | ArrayBuffer): Batch<Uint8Array>;
  /** Gives its memory back at once; otherwise the garbage collector does, later. */
  free(): void;
}

/** Version of the engine and of the tables inside it. */
export function version(): string;

/** Version of the Elastic Common Schema that the documents follow (`ecs.version`). */
export function ecsVersion(): string;

/** What went wrong. */
export type ErrorKind =
  /** The text is no JSON, or goes beyond the limits of size and depth. */
  | "syntax"
  /** The text is JSON, but no object. */
  | "not-an-object"
  /** No memory is left. */
  | "out-of-memory"
  /** An option does not exist or has a value of another type. */
  | "options"
  /** The mapper was freed. */
  | "freed"
  /** `init()` of the web entry was not awaited. */
  | "not-ready";

/** An event that is no JSON object, options that are wrong, or memory that is not there. */
export class TeleportEcsError extends Error {
  constructor(message: string, facts: { kind: ErrorKind });
  name: "TeleportEcsError";
  /** What went wrong. */
  kind: ErrorKind;
  /** Byte of the event (UTF-8) at which the error was noticed, counted from 0. */
  offset?: number;
  /** Line of the text at which the error was noticed, counted from 1. */
  line?: number;
  /** Column in that line, in characters as JavaScript counts them, from 1. */
  column?: number;
  /** Path of the event's field, or of the option, in which the error lies. */
  field?: string;
  /** The document with `event.kind: pipeline_error`, in the form in which the event came. */
  document?: string | Uint8Array | EcsDocument;
}
