//! What was said just now, kept to be said again: when something is published, a thousand devices ask for
//! the same heads and the same page within a second.
//!
//! The invariant: nothing is said that would not be said anew in this very second from the same place of
//! the same feed under the same roster. Whoever erases bytes forgets the pages.

use std::collections::HashMap;
use std::sync::Mutex;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::feed::Head;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;

use crate::world::lock;

/// A longer page is made anew for each.
const LONGEST: usize = 128 * 1024;
/// How many pages of one second are kept.
const PAGES: usize = 64;

/// See the module.
#[derive(Debug, Default)]
pub(crate) struct Said {
    heads: Mutex<HashMap<(SchemeId, Audience), Signed<Head>>>,
    pages: Mutex<Pages>,
}

#[derive(Debug, Default)]
struct Pages {
    /// The second of which they are.
    at: Option<Time>,
    /// By the head to which they lead and the number after which they begin.
    pages: Vec<(Head, u64, Vec<u8>)>,
}

impl Said {
    /// The signed word for a head: the one that was signed already, or a new one.
    pub(crate) fn head(&self, head: Head, sign: impl FnOnce(Head) -> Signed<Head>) -> Signed<Head> {
        let key = (head.scheme, head.feed);
        if let Some(known) = lock(&self.heads).get(&key)
            && *known.unverified() == head
        {
            return known.clone();
        }
        let signed = sign(head);
        lock(&self.heads).insert(key, signed.clone());
        signed
    }

    /// The bytes of a page that leads to this head from after this number.
    pub(crate) fn page(&self, head: &Head, after: u64) -> Option<Vec<u8>> {
        let pages = lock(&self.pages);
        let known = pages.pages.iter().find(|(to, from, _)| *from == after && to == head);
        known.map(|(_, _, bytes)| bytes.clone())
    }

    /// Keeps a page for this second.
    pub(crate) fn keep_page(&self, head: &Head, after: u64, bytes: &[u8]) {
        let mut pages = lock(&self.pages);
        if pages.at != Some(head.time) {
            pages.pages.clear();
            pages.at = Some(head.time);
        }
        if bytes.len() <= LONGEST && pages.pages.len() < PAGES {
            pages.pages.push((head.clone(), after, bytes.to_vec()));
        }
    }

    /// Bytes were erased: no page that may hold them is said again.
    pub(crate) fn forget_pages(&self) {
        lock(&self.pages).pages.clear();
    }
}
