"""The example against the project's fixtures: `python -m unittest`, with the component's path in
`TELEPORT_ECS_COMPONENT`."""

import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

from map_events import DataStream, Mapper, NotAnEvent, Options

COMPONENT = os.environ["TELEPORT_ECS_COMPONENT"]
FIXTURES = Path(__file__).parents[2] / "fixtures"
TOKENS = re.compile(r'("(?:[^"\\]|\\.)*")|\s+')

# One fixture per kind of event, and the bytes that are none.
CASES = ["events/T1000I", "events/T1010I", "events/TDB02I", "events/T3009I", "events/T2004I", "events/TS001I"]
BROKEN = ["input/truncated-in-value", "input/utf16-bom", "input/yaml"]


def compact(path: Path) -> str:
    """Expectations are indented for readers; this takes the white space between tokens out."""
    return TOKENS.sub(lambda match: match[1] or "", path.read_text(encoding="utf-8"))


class MapEvents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.mapper = Mapper(COMPONENT)

    def test_events_become_their_documents(self):
        for case in CASES:
            with self.subTest(case):
                document = self.mapper.transform((FIXTURES / f"{case}.in.json").read_bytes())
                self.assertEqual(document.decode(), compact(FIXTURES / f"{case}.out.json"))

    def test_what_is_no_event_is_refused_and_kept(self):
        for case in BROKEN:
            with self.subTest(case), self.assertRaises(NotAnEvent) as raised:
                self.mapper.transform((FIXTURES / f"{case}.in.json").read_bytes())
            self.assertEqual(raised.exception.document, compact(FIXTURES / f"{case}.out.json"))
            self.assertRegex(str(raised.exception), r"^expected .*, found ")

    def test_options_reach_the_engine(self):
        event = b'{"event":"user.login","code":"T1000I","user":"alice","time":"2024-05-01T10:00:00Z"}'
        stream = DataStream(namespace="prod")
        options = Options(keep_original=True, drop_fields=["user"], drop_events=["session.*"], data_stream=stream)
        mapper = Mapper(COMPONENT, options)
        document = json.loads(mapper.transform(event))
        self.assertEqual(document["event"]["original"], event.decode())
        self.assertEqual(document["data_stream"], {"type": "logs", "dataset": "teleport.audit", "namespace": "prod"})
        self.assertNotIn("user", document)
        self.assertIsNone(mapper.transform(b'{"event":"session.start"}'))

    def test_a_batch_counts_and_names_its_failures(self):
        batch = self.mapper.transform_batch(b'{"event":"user.login"}\n\nnope\n{"event":"user.login"}')
        self.assertEqual((batch.mapped, batch.dropped, batch.failed), (2, 0, 1))
        self.assertEqual(batch.documents.count(b"\n"), 3)
        self.assertEqual([failure.line for failure in batch.failures], [3])

    def test_the_program_maps_standard_input(self):
        program = Path(__file__).with_name("map_events.py")
        text = b'{"event":"user.login","code":"T1000I"}\nnope\n'
        run = subprocess.run([sys.executable, program, COMPONENT], input=text, capture_output=True, check=True)
        first, second = map(json.loads, run.stdout.splitlines())
        self.assertEqual(first["event"]["code"], "T1000I")
        self.assertEqual(first["data_stream"]["dataset"], "teleport.audit")
        self.assertEqual(second["event"]["kind"], "pipeline_error")
        self.assertRegex(run.stderr.decode(), r"^line 2: expected ")


if __name__ == "__main__":
    unittest.main()
