//! What the scheme is sent of an entry: nobody of the premises' own list by name or id.
//!
//! That list is the premises' own business (`docs/adr/0013`): who stands on it is told to nobody
//! else. The scheme reads "somebody on the premises' own list" with their part, and names of the
//! list that were typed into a text are put out.

use serde::{Deserialize, Serialize};

use super::{Account, Addendum, Body, Certainty, LogEntry, Mask};
use crate::records::IncidentRole;
use crate::text::NeutralText;

/// An entry as it leaves the premises for the scheme's office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The entry, which mentions nobody of the own list.
    pub entry: LogEntry,
    /// Those of the own list who took part: that they did, and how it is known.
    pub own: Vec<SentOwn>,
}

/// Somebody on the premises' own list, without who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentOwn {
    /// As what.
    pub role: Option<IncidentRole>,
    /// How that is known.
    pub known: Option<Certainty>,
}

/// What the scheme is sent of `entry`; none of what stays here. `own_names` are the names of
/// everybody on the premises' own list.
pub fn sent_to_scheme(entry: &LogEntry, own_names: &[String]) -> Option<Sent> {
    if !entry.is_for_scheme() {
        return None;
    }
    let mask = Mask::of([]);
    let names = || own_names.iter().map(String::as_str);
    let put_out = |text: &NeutralText| NeutralText::stored(mask.put_out(text.as_str(), names()));
    let own = entry.own.iter().map(|one| SentOwn { role: one.role, known: one.known }).collect();
    let mut account = Account::first(entry.account.text().map(put_out));
    for one in entry.account.addenda() {
        account.add(Addendum { words: put_out(&one.words), ..one.clone() });
    }
    let mut entry = LogEntry { account, own: Vec::new(), ..entry.clone() };
    match &mut entry.body {
        Body::WrongChallenge { put_right } => *put_right = put_right.as_ref().map(put_out),
        Body::Incident(part) => {
            let office = &mut part.for_office;
            for text in [
                &mut part.place,
                &mut part.weapon,
                &mut office.staff,
                &mut office.witnesses,
                &mut office.officer,
            ] {
                *text = text.as_ref().map(put_out);
            }
            part.description = part.description.as_ref().map(|(text, at)| (put_out(text), *at));
        }
        Body::Sighting(sighting) => {
            sighting.witness = sighting.witness.as_ref().map(put_out);
        }
        Body::Plain(_) => {}
    }
    Some(Sent { entry, own })
}
