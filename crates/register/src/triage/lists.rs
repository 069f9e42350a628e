//! The closed lists of triage.

use crate::closed_list::closed_list;

closed_list! {
    /// Why a report is looked at before older ones.
    pub enum Urgent {
        /// Somebody was hurt.
        Hurt = "HURT",
        /// A weapon was seen.
        Weapon = "WEAPON",
        /// Somebody was taken for another: a card may be wrong (`domain.md` L16).
        WrongPerson = "WRONG_PERSON",
        /// The police have been told.
        Police = "POLICE",
        /// The CCTV will soon be overwritten.
        Cctv = "CCTV",
    }
}
closed_list! {
    /// What the office can do with a report, in the order in which it is offered.
    pub enum Act {
        TakeUp = "TAKE_UP", Accept = "ACCEPT", Return = "RETURN", Reject = "REJECT",
        SameAs = "SAME_AS", Answer = "ANSWER", Link = "LINK", TellPolice = "TELL_POLICE",
        Close = "CLOSE",
    }
}
