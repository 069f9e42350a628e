//! The push's lines (`text/event-stream`), in whatever pieces they come.

use watchbook_protocol::exchange::Event;

/// A line longer than this is none of ours.
const LONGEST: usize = 4 * 1024;

/// Takes bytes, gives events. What it does not know it passes over.
#[derive(Debug, Default)]
pub struct Lines {
    line: Vec<u8>,
    name: String,
    data: Option<String>,
    /// The line is too long and is passed over to its end.
    skipping: bool,
    /// A carriage return ended the last line: a line feed right after it ends no other.
    returned: bool,
}

impl Lines {
    /// The events that are whole with these bytes.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        for byte in bytes {
            let after_return = std::mem::take(&mut self.returned);
            match byte {
                b'\n' if after_return => {}
                b'\n' | b'\r' => {
                    self.returned = *byte == b'\r';
                    let line = std::mem::take(&mut self.line);
                    if !std::mem::take(&mut self.skipping) {
                        events.extend(self.end_of_line(&String::from_utf8_lossy(&line)));
                    }
                }
                _ if self.line.len() >= LONGEST => self.skipping = true,
                byte => self.line.push(*byte),
            }
        }
        events
    }

    fn end_of_line(&mut self, line: &str) -> Option<Event> {
        if line.is_empty() {
            let name = std::mem::take(&mut self.name);
            // An event without data is none.
            return Event::read(&name, &self.data.take()?);
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => match &mut self.data {
                Some(data) if data.len() < LONGEST => {
                    data.push('\n');
                    data.push_str(value);
                }
                Some(_) => {}
                None => self.data = Some(value.to_owned()),
            },
            // A comment keeps the line warm; ids and retries are not used.
            _ => {}
        }
        None
    }
}
