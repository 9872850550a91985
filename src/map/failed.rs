//! The document of a line that is no JSON object: it says so and holds the line.

use super::{Run, form};
use crate::Error;
use crate::json::escape;
use crate::tables::slot;

const CLASS: &[u8] = b"\"pipeline_error\",\"module\":\"teleport\",\"dataset\":\"teleport.audit\"";

impl Run<'_> {
    /// Fills the slots of the document for a failed line.
    pub(crate) fn fail(&mut self, line: &[u8], error: &Error) {
        let class = self.scratch(form::PLAIN, |out| out.put(CLASS));
        self.put(slot::EVENT_KIND, class);
        let mut reversible = false;
        let original = self.scratch(form::QUOTED, |out| reversible = escape::encode_bytes(line, out));
        if !line.is_empty() {
            self.put(slot::EVENT_ORIGINAL, original);
        }
        let message = self.scratch(form::QUOTED, |out| {
            error.say(&mut |part| out.put(part));
            if reversible {
                out.put(b"; bytes that are no utf-8 are kept as \\\\xHH, backslashes are doubled");
            }
        });
        self.put(slot::ERROR_MESSAGE, message);
        let start = self.state.scratch.len();
        self.state.scratch.push(b'#');
        self.state.scratch.put(line);
        self.put_id(start);
    }
}
