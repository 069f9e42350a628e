//! Drawing and encoding on two threads, handed over in order.
//!
//! The threads run ahead of the writer by a bounded number of pictures, so that a hundred thousand
//! subjects need no more memory than a hundred.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use watchbook_register::picture::{PictureError, Renditions};

use crate::subject::Drawn;

const THREADS: usize = 2;
/// How many finished pictures may wait for the writer.
const AHEAD: usize = 48;

/// Pictures as they are finished.
pub(super) struct Studio {
    finished: Receiver<(usize, Result<Renditions, PictureError>)>,
    early: BTreeMap<usize, Result<Renditions, PictureError>>,
    next: usize,
}

impl Studio {
    /// The next picture, in the order of the list; none after the last.
    pub(super) fn next(&mut self) -> Option<Result<Renditions, PictureError>> {
        loop {
            if let Some(picture) = self.early.remove(&self.next) {
                self.next += 1;
                return Some(picture);
            }
            let (place, picture) = self.finished.recv().ok()?;
            self.early.insert(place, picture);
        }
    }
}

/// Draws all pictures of a list while `with` takes them; stops drawing when `with` returns.
pub(super) fn open<T>(list: &[&Drawn], with: impl FnOnce(&mut Studio) -> T) -> T {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (hand_over, finished) = sync_channel(AHEAD);
        for _ in 0..THREADS.min(list.len()) {
            let (hand_over, next) = (hand_over.clone(), &next);
            scope.spawn(move || {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(drawn) = list.get(place) else { return };
                    if hand_over.send((place, drawn.renditions())).is_err() {
                        // Nobody waits any more.
                        return;
                    }
                }
            });
        }
        drop(hand_over);
        let mut studio = Studio { finished, early: BTreeMap::new(), next: 0 };
        let outcome = with(&mut studio);
        drop(studio);
        outcome
    })
}
