"""Maps Teleport audit events to ECS with the WebAssembly component, in wasmtime.

    python map_events.py teleport-ecs.component.wasm < audit.log > ecs.ndjson

The sandbox is tight: the component imports nothing, and the store below gives it so much memory and no more.
"""

import sys
from dataclasses import dataclass, field
from typing import Optional

from wasmtime import Engine, Store
from wasmtime.component import Component, Instance, Linker, Record

MAPPING = "teleport-ecs:mapper/mapping@0.1.0"
MEMORY_LIMIT = 256 * 1024 * 1024


@dataclass
class DataStream:
    """The parts of an Elasticsearch data stream name."""

    type: str = "logs"
    dataset: str = "teleport.audit"
    namespace: str = "default"


@dataclass
class Options:
    """What may be chosen; the layout of the documents is fixed otherwise."""

    keep_original: bool = False
    drop_fields: list[str] = field(default_factory=list)
    drop_events: list[str] = field(default_factory=list)
    data_stream: Optional[DataStream] = None


class NotAnEvent(ValueError):
    """A text that is no JSON object. `document` is what to keep instead of losing it."""

    def __init__(self, failure: Record):
        super().__init__(failure.message)
        self.kind: str = failure.kind
        self.offset: int = failure.offset
        self.document: str = failure.document


class Mapper:
    """A mapper with options of its own, in a component instance of its own."""

    def __init__(self, component_path: str, options: Options = Options()):
        engine = Engine()
        self._store = Store(engine)
        self._store.set_limits(memory_size=MEMORY_LIMIT)
        component = Component.from_file(engine, component_path)
        self._instance: Instance = Linker(engine).instantiate(self._store, component)
        self._interface = self._instance.get_export_index(self._store, MAPPING)
        self._transform = self._function("[method]mapper.transform")
        self._transform_batch = self._function("[method]mapper.transform-batch")
        self._mapper = self._call(self._function("[constructor]mapper"), _options(options))

    def transform(self, event: bytes) -> Optional[bytes]:
        """Maps one event to one document; `None` when its type is on the drop list.

        Raises `NotAnEvent` when it is no JSON object.
        """
        result = self._call(self._transform, self._mapper, event)
        if isinstance(result, Record):
            raise NotAnEvent(result)
        return result

    def transform_batch(self, ndjson: bytes) -> Record:
        """Maps one event per line. The result has `documents` (bytes, one line each), the counts `mapped`,
        `dropped` and `failed`, and `failures` with `line`, `kind`, `message` and `offset`."""
        result = self._call(self._transform_batch, self._mapper, ndjson)
        # Both sides of this result are records, so that wasmtime says which one it is.
        if result.tag == "err":
            raise MemoryError(result.payload.message)
        return result.payload

    def version(self) -> str:
        """Version of the engine and of the tables inside it."""
        return self._call(self._function("version"))

    def _function(self, name: str):
        index = self._instance.get_export_index(self._store, name, self._interface)
        function = index and self._instance.get_func(self._store, index)
        if function is None:
            raise LookupError(f"expected `{name}` in {MAPPING}, found none")
        return function

    def _call(self, function, *arguments):
        result = function(self._store, *arguments)
        function.post_return(self._store)
        return result


def _options(options: Options) -> Record:
    """Records of WIT have the names of WIT."""
    stream = options.data_stream
    return _record(
        {
            "keep-original": options.keep_original,
            "drop-fields": options.drop_fields,
            "drop-events": options.drop_events,
            "data-stream": stream and _record(vars(stream)),
        }
    )


def _record(members: dict) -> Record:
    record = Record()
    record.__dict__.update(members)
    return record


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("usage: python map_events.py COMPONENT < audit.log > ecs.ndjson")
    mapper = Mapper(sys.argv[1], Options(data_stream=DataStream()))
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            document = mapper.transform(line)
        except NotAnEvent as failure:
            print(f"line {number}: {failure}", file=sys.stderr)
            document = failure.document.encode()
        if document is not None:
            sys.stdout.buffer.write(document + b"\n")


if __name__ == "__main__":
    main()
