//! Putting items down in their only form.

/// Bytes that grow item by item.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What was written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// A whole number.
    pub fn number(&mut self, number: u64) {
        self.head(0, number);
    }

    /// A whole number below 0: `-1 - below`.
    pub fn negative(&mut self, below: u64) {
        self.head(1, below);
    }

    /// Bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.head(2, bytes.len() as u64);
        self.bytes.extend_from_slice(bytes);
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        self.head(3, text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// The head of a list; its items follow.
    pub fn list(&mut self, items: usize) {
        self.head(4, items as u64);
    }

    /// The head of a map; its keys and values follow, the keys ascending.
    pub fn map(&mut self, pairs: usize) {
        self.head(5, pairs as u64);
    }

    /// True or false.
    pub fn flag(&mut self, flag: bool) {
        self.bytes.push(if flag { 0xf5 } else { 0xf4 });
    }

    /// Null.
    pub fn null(&mut self) {
        self.bytes.push(0xf6);
    }

    /// Items that are already canonical.
    pub(crate) fn raw(&mut self, canonical: &[u8]) {
        self.bytes.extend_from_slice(canonical);
    }

    fn head(&mut self, major: u8, number: u64) {
        let major = major << 5;
        if let Ok(byte) = u8::try_from(number) {
            if byte < 24 {
                self.bytes.push(major | byte);
            } else {
                self.bytes.extend_from_slice(&[major | 24, byte]);
            }
        } else if let Ok(short) = u16::try_from(number) {
            self.bytes.push(major | 25);
            self.bytes.extend_from_slice(&short.to_be_bytes());
        } else if let Ok(word) = u32::try_from(number) {
            self.bytes.push(major | 26);
            self.bytes.extend_from_slice(&word.to_be_bytes());
        } else {
            self.bytes.push(major | 27);
            self.bytes.extend_from_slice(&number.to_be_bytes());
        }
    }
}
