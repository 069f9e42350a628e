//! What works beside the window on the open register: the sync engine. It has the store for as long as
//! the register is open, and what it takes in is seen when the till is told.

use std::sync::Arc;

use super::{AppState, State, Till};
use crate::dossier::Books;
use crate::id::Id;
use crate::records::{Person, Role};
use crate::store::Store;

/// An open register, for work beside the window.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The register. It closes under whoever works when the till locks.
    pub store: Arc<Store>,
    /// What is in it, as the window shows it.
    pub books: Arc<Books>,
    /// Who has it open.
    pub person: Id<Person>,
    /// As what.
    pub role: Role,
    /// Whether they have accepted the current data agreement.
    pub agreed: bool,
}

impl Till {
    /// The open register; none while it is locked. Hidden is open: a cloth before the window must not
    /// keep a withdrawal away.
    pub fn beside(&self) -> Option<Beside> {
        match &self.inner().state {
            State::Open(_, session) | State::Hidden(_, session) => Some(Beside {
                store: Arc::clone(session.store()),
                books: Arc::clone(session.books()),
                person: session.who(),
                role: session.person.role,
                agreed: session.agreed(),
            }),
            State::FirstStart | State::Trouble(_) | State::Locked(_) => None,
        }
    }

    /// Records were changed beside the window: what it shows is made anew. None where that must wait, or
    /// there is nothing to show it to: ask again.
    pub fn took_in(&self) -> Option<AppState> {
        let mut inner = self.at_rest().ok()?;
        match &mut inner.state {
            State::Open(_, session) | State::Hidden(_, session) => {
                session.changed(self.clock.as_ref()).ok()?;
            }
            State::FirstStart | State::Trouble(_) | State::Locked(_) => return None,
        }
        Some(self.shown(&inner))
    }
}
