/** What is known about a name. */
export interface Explanation {
  /** The name as it was asked for. */
  query: string;
  /** Everything that has this name; empty when nothing has. */
  matches: Topic[];
  /** Names like it, when nothing has it. */
  suggestions: string[];
}

/** One thing with the name. */
export interface Topic {
  /** What it is. */
  kind: "code" | "event_type" | "raw_field" | "output_field" | "output_group";
  /** Its name as the mapping's tables write it. */
  name: string;
  /** Sentences in plain words; names are between backticks. */
  text: string[];
  /** The rows behind the words. */
  sections: { title: string; rows: Record<string, unknown>[] }[];
}

/** How a row stands to Elastic's released Teleport package. */
export type Basis = "same" | "extended" | "fixed" | "shipper";

/** An event of the catalogue. */
export interface CatalogueEvent {
  /** Its code, such as `T1000I`; a few events have none. */
  code: string | null;
  /** Its type, such as `user.login`. */
  event_type: string;
  /** Types that older versions of Teleport wrote. */
  legacy_types: string[];
  /** Its name for readers. */
  title: string;
  /** `event.category`. */
  category: string[];
  /** `event.type`. */
  type: string[];
  /** How `event.outcome` is found. */
  outcome: string;
  basis: Basis;
  /** Why it differs from Elastic's package. */
  reason: string | null;
}

/** A field of the documents. */
export interface OutputField {
  /** Its path, with dots. */
  path: string;
  /** Its Elasticsearch type. */
  type: string;
  /** Whether the value is always a list. */
  list: boolean;
  /** Who defines it: ECS, Elastic's package, or this mapping. */
  source: "ecs" | "elastic" | "own";
  /** What it holds. */
  meaning: string;
  /** The raw fields that feed it, in the order in which they win. */
  from: string[];
}

/** A rule: where a raw field goes. */
export interface Rule {
  /** The raw field; between quotes when the key itself has a dot in it. */
  raw: string;
  /** The events, and sometimes values, that the rule is for. */
  events: string;
  /** The fields that it writes. */
  output: string[];
  /** What it does with the value. */
  operation: string;
  /** Its place among raw fields that want one output field: 1 goes first. */
  rank: number | null;
  /** The field that takes a value which does not fit or comes too late. */
  otherwise: string | null;
  basis: Basis;
  /** What a reader should know. */
  note: string | null;
}

/** Says how a code, an event type, a raw field or an output path is mapped, and why. */
export function explain(query: string): Explanation;

/** The event catalogue. */
export function events(): CatalogueEvent[];

/** All fields of the documents. */
export function fields(): OutputField[];

/** All rules; those of one raw field in the order in which they are tried. */
export function rules(): Rule[];
