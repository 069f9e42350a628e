//! Reading items, and refusing every form of them but the only one.

use super::{Kind, Malformed};

/// How deep items may lie in items that this version does not know.
const DEPTH: usize = 16;

/// Bytes that are read item by item.
#[derive(Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// Reads from the first byte.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes were read.
    #[must_use]
    pub fn position(&self) -> usize {
        self.at
    }

    /// The bytes from a position up to here.
    #[must_use]
    pub fn since(&self, start: usize) -> &'a [u8] {
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    /// Makes sure that nothing is left.
    ///
    /// # Errors
    /// [`Malformed::Trailing`].
    pub fn end(&self) -> Result<(), Malformed> {
        if self.at == self.bytes.len() { Ok(()) } else { Err(Malformed::Trailing) }
    }

    /// The kind of the next item.
    ///
    /// # Errors
    /// When there is none, or one that has no place here.
    pub fn kind(&self) -> Result<Kind, Malformed> {
        let first = *self.bytes.get(self.at).ok_or(Malformed::Truncated)?;
        kind_of(first)
    }

    /// A whole number.
    ///
    /// # Errors
    /// When the next item is none.
    pub fn number(&mut self) -> Result<u64, Malformed> {
        self.head(Kind::Number)
    }

    /// A whole number below 0, as `-1 - n`.
    ///
    /// # Errors
    /// When the next item is none.
    pub fn negative(&mut self) -> Result<u64, Malformed> {
        self.head(Kind::Negative)
    }

    /// Bytes.
    ///
    /// # Errors
    /// When the next item is none.
    pub fn bytes(&mut self) -> Result<&'a [u8], Malformed> {
        let length = self.head(Kind::Bytes)?;
        self.take(length)
    }

    /// Text.
    ///
    /// # Errors
    /// When the next item is none, or not UTF-8.
    pub fn text(&mut self) -> Result<&'a str, Malformed> {
        let length = self.head(Kind::Text)?;
        std::str::from_utf8(self.take(length)?).map_err(|_| Malformed::NotText)
    }

    /// The number of items of a list; they follow. No more than there are bytes left.
    ///
    /// # Errors
    /// When the next item is no list.
    pub fn list(&mut self) -> Result<usize, Malformed> {
        let items = self.head(Kind::List)?;
        self.bounded(items)
    }

    /// A list of exactly so many items.
    ///
    /// # Errors
    /// When the next item is no list, or another number of items is in it.
    pub fn list_of(&mut self, items: usize) -> Result<(), Malformed> {
        if self.list()? == items { Ok(()) } else { Err(Malformed::Range) }
    }

    /// The number of pairs of a map; they follow, each by [`Reader::key`].
    ///
    /// # Errors
    /// When the next item is no map.
    pub fn map(&mut self) -> Result<usize, Malformed> {
        let pairs = self.head(Kind::Map)?;
        self.bounded(pairs)
    }

    /// A map's next key, which must be higher than the last.
    ///
    /// # Errors
    /// [`Malformed::KeyOrder`].
    pub fn key(&mut self, last: &mut Option<u64>) -> Result<u64, Malformed> {
        if self.kind()? != Kind::Number {
            return Err(Malformed::KeyOrder);
        }
        let key = self.number()?;
        if last.is_some_and(|last| key <= last) {
            return Err(Malformed::KeyOrder);
        }
        *last = Some(key);
        Ok(key)
    }

    /// True or false.
    ///
    /// # Errors
    /// When the next item is neither.
    pub fn flag(&mut self) -> Result<bool, Malformed> {
        let flag = match self.bytes.get(self.at) {
            Some(0xf4) => false,
            Some(0xf5) => true,
            Some(0xf6) => return Err(Malformed::Range),
            _ => return Err(Malformed::Unexpected { due: Kind::Simple, found: self.kind()? }),
        };
        self.at += 1;
        Ok(flag)
    }

    /// Null.
    ///
    /// # Errors
    /// When the next item is not null.
    pub fn null(&mut self) -> Result<(), Malformed> {
        match self.bytes.get(self.at) {
            Some(0xf6) => {
                self.at += 1;
                Ok(())
            }
            Some(0xf4 | 0xf5) => Err(Malformed::Range),
            _ => Err(Malformed::Unexpected { due: Kind::Simple, found: self.kind()? }),
        }
    }

    /// Passes over an item that this version does not know. It must be canonical all the same.
    ///
    /// # Errors
    /// When it is not, or is nested too deep.
    pub fn skip(&mut self) -> Result<(), Malformed> {
        self.skip_within(DEPTH)
    }

    fn skip_within(&mut self, depth: usize) -> Result<(), Malformed> {
        let inner = depth.checked_sub(1).ok_or(Malformed::TooDeep)?;
        match self.kind()? {
            Kind::Number => self.number().map(|_| ()),
            Kind::Negative => self.negative().map(|_| ()),
            Kind::Bytes => self.bytes().map(|_| ()),
            Kind::Text => self.text().map(|_| ()),
            Kind::List => {
                for _ in 0..self.list()? {
                    self.skip_within(inner)?;
                }
                Ok(())
            }
            Kind::Map => {
                let mut last = None;
                for _ in 0..self.map()? {
                    self.key(&mut last)?;
                    self.skip_within(inner)?;
                }
                Ok(())
            }
            Kind::Simple => {
                self.at += 1;
                Ok(())
            }
        }
    }

    fn bounded(&self, items: u64) -> Result<usize, Malformed> {
        let left = self.bytes.len().saturating_sub(self.at);
        usize::try_from(items).ok().filter(|items| *items <= left).ok_or(Malformed::Truncated)
    }

    fn take(&mut self, length: u64) -> Result<&'a [u8], Malformed> {
        let end = usize::try_from(length)
            .ok()
            .and_then(|length| self.at.checked_add(length))
            .ok_or(Malformed::Truncated)?;
        let taken = self.bytes.get(self.at..end).ok_or(Malformed::Truncated)?;
        self.at = end;
        Ok(taken)
    }

    fn head(&mut self, due: Kind) -> Result<u64, Malformed> {
        let first = *self.bytes.get(self.at).ok_or(Malformed::Truncated)?;
        let found = kind_of(first)?;
        if found != due {
            return Err(Malformed::Unexpected { due, found });
        }
        self.at += 1;
        let (number, least) = match first & 0x1f {
            short @ 0..24 => return Ok(u64::from(short)),
            24 => (self.big_endian(1)?, 24),
            25 => (self.big_endian(2)?, 1 << 8),
            26 => (self.big_endian(4)?, 1 << 16),
            27 => (self.big_endian(8)?, 1 << 32),
            31 => return Err(Malformed::Indefinite),
            _ => return Err(Malformed::Forbidden),
        };
        if number < least { Err(Malformed::NotShortest) } else { Ok(number) }
    }

    fn big_endian(&mut self, length: u64) -> Result<u64, Malformed> {
        Ok(self.take(length)?.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)))
    }
}

fn kind_of(first: u8) -> Result<Kind, Malformed> {
    match first >> 5 {
        0 => Ok(Kind::Number),
        1 => Ok(Kind::Negative),
        2 => Ok(Kind::Bytes),
        3 => Ok(Kind::Text),
        4 => Ok(Kind::List),
        5 => Ok(Kind::Map),
        7 if matches!(first, 0xf4..=0xf6) => Ok(Kind::Simple),
        7 if first == 0xff => Err(Malformed::Indefinite),
        _ => Err(Malformed::Forbidden),
    }
}
