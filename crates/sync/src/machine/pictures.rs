//! Step 8: pictures, thumbnails first, each from the byte up to which it is held.

use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::envelope::unlock_picture;
use watchbook_protocol::exchange::{PicturePart, PicturesWanted, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::{VERSION, cbor};

use super::answer::{Asked, Setback};
use super::round::Next;
use super::{AskBody, Halt, Machine, Reply, Trouble};
use crate::kept::{Op, PictureKept};

/// Pictures of one question: few enough to be let go for something urgent.
const AT_ONCE: usize = 200;
/// How often a picture is fetched anew in one run when its bytes are not those promised.
const SPOILT: u32 = 3;

impl Machine {
    pub(super) fn next_pictures(&mut self) -> Option<Next> {
        // A file is read through once.
        let at_once = if self.reads_file() { usize::MAX } else { AT_ONCE };
        if self.round.as_ref().is_some_and(|round| round.read) {
            return self.next_unchecked();
        }
        let mut wanted: Vec<&PictureKept> = self
            .kept
            .pictures
            .values()
            .filter(|kept| !kept.whole && kept.have < kept.size)
            .filter(|kept| self.spoilt.get(&kept.picture.hash).is_none_or(|times| *times < SPOILT))
            .collect();
        if wanted.is_empty() {
            return self.next_unchecked();
        }
        wanted.sort_by_key(|kept| kept.turn());
        let pictures: Vec<(Hash, u32)> =
            wanted.iter().take(at_once).map(|kept| (kept.picture.hash, kept.have)).collect();
        let body = AskBody::Bytes(cbor::encode(&PicturesWanted { version: VERSION, pictures }));
        if let Some(round) = self.round.as_mut().filter(|round| round.file.is_some()) {
            round.read = true;
        }
        Some(Next::Ask(Asked::Pictures, Route::PicturesGet, body))
    }

    /// Pictures that were all there when the program ended, and not yet looked at.
    fn next_unchecked(&mut self) -> Option<Next> {
        let there =
            self.kept.pictures.values().filter(|kept| !kept.whole && kept.have == kept.size);
        let check: Vec<_> = there.take(AT_ONCE).map(|kept| kept.picture.clone()).collect();
        (!check.is_empty()).then_some(Next::Check(check))
    }

    /// Parts that follow what is held. Others are left: the picture is asked for again. One that is a
    /// whole picture is looked at before anything of it is kept.
    pub(super) fn parts(&mut self, parts: Vec<PicturePart>) {
        for part in parts {
            let Some(kept) = self.kept.pictures.get(&part.hash) else { continue };
            if part.size == 0 {
                // The server does not have it now. Not in this run again.
                self.spoilt.insert(part.hash, SPOILT);
                continue;
            }
            let length = u32::try_from(part.bytes.0.len()).unwrap_or(u32::MAX);
            let fits = kept.have.checked_add(length).is_some_and(|end| end <= kept.size);
            if kept.whole || part.from != kept.have || part.size != kept.size || !fits {
                continue;
            }
            let whole = kept.have + length == kept.size;
            let (hash, from) = (part.hash, part.from);
            if whole && from == 0 {
                let kept = PictureKept { have: length, whole: true, ..kept.clone() };
                match unlock_picture(&kept.picture, &part.bytes.0) {
                    Ok(plain) => {
                        let (kept, plain) = (Box::new(kept), Bytes(plain));
                        self.kept.put(Op::Whole { kept, sealed: part.bytes, plain });
                    }
                    Err(_) => *self.spoilt.entry(hash).or_default() += 1,
                }
                continue;
            }
            let picture = kept.picture.clone();
            self.kept.put(Op::Part { hash, from, bytes: part.bytes });
            if whole && let Some(round) = &mut self.round {
                round.check.push(picture);
            }
        }
    }

    /// The stream has ended.
    pub(super) fn pictures_over(&mut self, reply: &Reply) -> Result<(), Setback> {
        if reply.status == 200 && reply.cbor {
            return self.progressed();
        }
        match self.status(reply) {
            Err(Setback::Halt(Halt::Refused)) => Err(Setback::Trouble(Trouble::Garbled, None)),
            Err(setback) => Err(setback),
            Ok(()) => Err(Setback::Trouble(Trouble::NotOurs { status: reply.status }, None)),
        }
    }

    /// A stream that brought nothing must not be asked for at once again.
    fn progressed(&mut self) -> Result<(), Setback> {
        if self.reads_file() {
            return Ok(());
        }
        let held = self.kept.pictures.values().map(|kept| u64::from(kept.have)).sum::<u64>();
        let marked = self.spoilt.values().map(|times| u64::from(*times)).sum::<u64>();
        let Some(round) = &mut self.round else { return Ok(()) };
        if round.progress.replace((held, marked)) == Some((held, marked)) {
            return Err(Setback::Trouble(Trouble::Garbled, None));
        }
        Ok(())
    }

    pub(super) fn checked(&mut self, found: &[(Hash, bool)]) {
        for (hash, good) in found {
            let Some(kept) = self.kept.pictures.get(hash) else { continue };
            let mut kept = kept.clone();
            if *good {
                kept.whole = true;
            } else {
                kept.have = 0;
                *self.spoilt.entry(*hash).or_default() += 1;
            }
            self.kept.put(Op::Picture(Box::new(kept)));
        }
    }
}
