//! How far a contribution has come. It is kept on its device until it is with the office.

/// How far a contribution has come, in the words of `sync-spec.md` §9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// On this device only.
    Waiting,
    /// The server has signed a number for it.
    OnServer,
    /// A checkpoint of the office's feed covers it: an office computer holds it.
    WithOffice,
    /// The office has answered.
    Answered,
}

/// Decides by the number in the office's feed, that feed's checkpoint, and whether an answer came.
#[must_use]
pub fn progress(number: Option<u64>, checkpoint: Option<u64>, answered: bool) -> Progress {
    match (number, checkpoint) {
        _ if answered => Progress::Answered,
        (Some(number), Some(covered)) if covered >= number => Progress::WithOffice,
        (Some(_), _) => Progress::OnServer,
        (None, _) => Progress::Waiting,
    }
}

impl Progress {
    /// Whether the device may drop its own copy from the outbox.
    #[must_use]
    pub fn may_be_dropped(self) -> bool {
        self >= Self::WithOffice
    }
}
