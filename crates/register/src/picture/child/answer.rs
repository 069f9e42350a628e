//! What the child answers: a head of a few words, and three blobs. The parent takes nothing for
//! granted: every length has a bound, and the pictures are looked through before they are believed.

use std::io::{self, Write};

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::super::plain::is_plain_jpeg;
use super::super::{LARGE_SIDE, LONGEST_SIDE, Refusal, Renditions, Size, THUMB_SIDE, Taken};

/// The longest head in bytes.
const LONGEST_HEAD: usize = 4 * 1024;
/// The longest large picture, thumbnail and hash in bytes.
const LONGEST: [usize; 3] = [8 * 1024 * 1024, 512 * 1024, 64];
/// The longest answer in bytes.
pub(super) const LONGEST_ANSWER: u64 =
    4 + (LONGEST_HEAD + LONGEST[0] + LONGEST[1] + LONGEST[2]) as u64;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum Head {
    Taken { size: Size, thumb: Size, whole: Size, taken_at: Option<DateTime>, lengths: [usize; 3] },
    Refused(Refusal),
}

pub(super) fn write(mut to: impl Write, answer: &Result<Taken, Refusal>) -> io::Result<()> {
    let (head, blobs) = match answer {
        Ok(taken) => {
            let Renditions { large, thumb, hash, width, height } = &taken.renditions;
            let blobs = [large.as_slice(), thumb, hash];
            let size = Size { width: *width, height: *height };
            let head = Head::Taken {
                size,
                thumb: fitted(size),
                whole: taken.whole,
                taken_at: taken.taken_at,
                lengths: blobs.map(<[u8]>::len),
            };
            (head, blobs)
        }
        Err(refusal) => (Head::Refused(*refusal), [&[][..]; 3]),
    };
    let head = serde_json::to_vec(&head)?;
    let length = u32::try_from(head.len()).map_err(io::Error::other)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(&head)?;
    blobs.iter().try_for_each(|blob| to.write_all(blob))?;
    to.flush()
}

/// Reads an answer; none when it is not one that our own child gives.
pub(super) fn read(bytes: &[u8]) -> Option<Result<Taken, Refusal>> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = u32::from_le_bytes(*length) as usize;
    if length > LONGEST_HEAD {
        return None;
    }
    let (head, rest) = rest.split_at_checked(length)?;
    match serde_json::from_slice(head).ok()? {
        Head::Refused(refusal) => rest.is_empty().then_some(Err(refusal)),
        Head::Taken { size, thumb, whole, taken_at, lengths } => {
            if lengths.iter().zip(LONGEST).any(|(length, longest)| *length > longest) {
                return None;
            }
            let [large_length, thumb_length, hash_length] = lengths;
            let (large, rest) = rest.split_at_checked(large_length)?;
            let (small, rest) = rest.split_at_checked(thumb_length)?;
            let good = rest.len() == hash_length
                && hash_length >= 5
                && whole.width.max(whole.height) <= LONGEST_SIDE
                && thumb == fitted(size)
                && are_plain(large, small, size);
            good.then(|| {
                Ok(Taken {
                    renditions: Renditions {
                        large: large.to_vec(),
                        thumb: small.to_vec(),
                        hash: rest.to_vec(),
                        width: size.width,
                        height: size.height,
                    },
                    whole,
                    taken_at,
                })
            })
        }
    }
}

/// Whether these are bare JPEGs as renditions are: the large one of just this size, and its thumbnail.
fn are_plain(large: &[u8], small: &[u8], size: Size) -> bool {
    let thumb = fitted(size);
    size.width.max(size.height) <= LARGE_SIDE
        && is_plain_jpeg(large, size.width, size.height)
        && is_plain_jpeg(small, thumb.width, thumb.height)
}

impl Renditions {
    /// Whether these are what Watchbook writes: for what somebody else's computer made.
    pub fn are_sound(&self) -> bool {
        let [large, thumb, hash] = LONGEST;
        self.large.len() <= large
            && self.thumb.len() <= thumb
            && (5..=hash).contains(&self.hash.len())
            && are_plain(&self.large, &self.thumb, Size { width: self.width, height: self.height })
    }
}

/// The size of the thumbnail of a large picture.
fn fitted(size: Size) -> Size {
    let (width, height) = super::super::renditions::fitted(size.width, size.height, THUMB_SIDE);
    Size { width, height }
}
