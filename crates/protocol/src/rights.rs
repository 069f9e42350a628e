//! Who may write what, with which signatures: one table, `data/rights.csv`, for clients and server.
//!
//! An act that the table lacks may be done by nobody.

use std::sync::LazyLock;

use crate::audience::Audience;
use crate::cbor::numbered;
use crate::roster::{Role, Seat, SeatKind};

numbered! {
    /// What may be written.
    pub enum Act {
        /// The roster's founding entry.
        1 => Founding = "founding",
        /// The roster's server.
        2 => Server = "server",
        /// An invitation by the office.
        3 => Invite = "invite",
        /// An invitation by a manager.
        4 => InviteOwnTill = "invite own till",
        /// Joining by an invitation.
        5 => Join = "join",
        /// Joining by the recovery kit.
        6 => JoinByRecovery = "join by recovery",
        /// Confirming an office computer.
        7 => Confirm = "confirm",
        /// Confirming what the recovery kit brought.
        8 => ConfirmRecovered = "confirm recovered",
        /// Granting a person a role and a key.
        9 => Grant = "grant",
        /// The same by the recovery kit.
        10 => GrantByRecovery = "grant by recovery",
        /// A new epoch.
        11 => Rekey = "rekey",
        /// The end of an epoch.
        12 => Retire = "retire",
        /// Ending a right.
        13 => Revoke = "revoke",
        /// Ending an administrator's.
        14 => RevokeAdministrator = "revoke administrator",
        /// Ending a right by the recovery kit.
        15 => RevokeByRecovery = "revoke by recovery",
        /// A manager ends a till's.
        16 => RevokeOwnTill = "revoke own till",
        /// Ending one's own.
        17 => RevokeOneself = "revoke oneself",
        /// New terms or recovery keys.
        18 => Settings = "settings",
        /// New recovery keys by the old kit.
        19 => SettingsByRecovery = "settings by recovery",
        /// A publication.
        20 => Publication = "publication",
        /// A withdraw.
        21 => Withdraw = "withdraw",
        /// A contribution.
        22 => Contribution = "contribution",
        /// A vote.
        23 => Vote = "vote",
        /// An office record.
        24 => OfficeRecord = "office record",
        /// An office record that a person signs, and so another must approve.
        25 => Purge = "purge",
        /// A checkpoint.
        26 => Checkpoint = "checkpoint",
        /// A receipt.
        27 => Receipt = "receipt",
    }
}

/// On which devices an act is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Devices {
    /// On any that counts.
    Any,
    /// On these kinds of seat.
    Seats(Vec<SeatKind>),
    /// On one that is just joining by an invitation.
    Invited,
    /// By the recovery kit.
    Recovery,
    /// By whom it is about.
    Oneself,
}

/// How many people sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// None.
    Nobody,
    /// One.
    One,
    /// Two different people.
    Two,
    /// Two different people; one, while the office has only one.
    TwoOrAlone,
}

/// What the table says of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The act.
    pub act: Act,
    /// On which devices.
    pub devices: Devices,
    /// By people of which roles; empty where none signs, or oneself.
    pub persons: Vec<Role>,
    /// By how many of them.
    pub count: Count,
    /// Who may approve it as a second person; empty where none is asked.
    pub approval: Vec<Role>,
    /// To which audiences an envelope may go, as the table's words.
    audiences: Vec<String>,
}

/// The table in the tree.
const TABLE: &str = include_str!("../data/rights.csv");

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| read(TABLE).unwrap_or_default());

/// Every rule, in the table's order.
#[must_use]
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule of an act.
#[must_use]
pub fn rule(act: Act) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.act == act)
}

impl Rule {
    /// Whether a device of this seat may.
    #[must_use]
    pub fn allows_seat(&self, seat: Seat) -> bool {
        match &self.devices {
            Devices::Any => true,
            Devices::Seats(kinds) => kinds.contains(&seat.kind()),
            Devices::Invited | Devices::Recovery | Devices::Oneself => false,
        }
    }

    /// Whether an envelope of a device of this seat may go to this audience.
    #[must_use]
    pub fn allows_audience(&self, seat: Seat, audience: Audience) -> bool {
        let word = match audience {
            Audience::Office => "office",
            Audience::Members => "members",
            Audience::Voters => "voters",
            Audience::Police => "police",
            Audience::Premises(_) => "premises",
            Audience::Narrow(_) => "narrow",
        };
        let own = matches!(audience, Audience::Premises(id) if seat.premises() == Some(id));
        self.audiences.iter().any(|allowed| allowed == word || own && allowed == "own")
    }
}

/// The rules of a table; none if a line of it cannot be read.
fn read(table: &str) -> Option<Vec<Rule>> {
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    rows.records()
        .map(|row| {
            let row = row.ok()?;
            Some(Rule {
                act: Act::of_word(row.get(0)?)?,
                devices: devices(row.get(1)?)?,
                persons: persons(row.get(2)?)?,
                count: match row.get(3)? {
                    "none" => Count::Nobody,
                    "one" => Count::One,
                    "two" => Count::Two,
                    "two or alone" => Count::TwoOrAlone,
                    _ => return None,
                },
                approval: persons(row.get(4)?)?,
                audiences: row.get(5)?.split_whitespace().map(str::to_owned).collect(),
            })
        })
        .collect()
}

fn devices(words: &str) -> Option<Devices> {
    match words {
        "any" => Some(Devices::Any),
        "invited" => Some(Devices::Invited),
        "recovery" => Some(Devices::Recovery),
        "self" => Some(Devices::Oneself),
        kinds => kinds
            .split_whitespace()
            .map(SeatKind::of_word)
            .collect::<Option<_>>()
            .map(Devices::Seats),
    }
}

fn persons(words: &str) -> Option<Vec<Role>> {
    if words == "self" {
        return Some(Vec::new());
    }
    words.split_whitespace().map(Role::of_word).collect()
}
