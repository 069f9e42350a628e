//! The tables that every register has, one a file: its columns, its reads and its writes.

mod alert;
mod ban;
mod door_sheet;
mod entry;
mod gallery;
mod letter;
pub(super) mod lists;
mod log;
mod pack;
mod person;
mod picture;
mod premises;
mod public_order;
mod scheme;
pub(super) mod scope;
mod subject;
mod warning;

pub use alert::AlertRead;
pub use door_sheet::DoorSheet;
pub use log::{KeptIncident, LogFilter, LogTexts};
pub use pack::{StoredTemplate, TemplateVersion};
pub use picture::PictureSize;

pub(super) use ban::{BAN_SCOPES, BANS, ban, scope_item};
pub(super) use entry::{ENTRIES, entry};
pub(super) use picture::{PICTURES, picture};
pub(super) use public_order::{ORDERS, public_order};
pub(super) use subject::{age, description, identity, number, numbered_cards};
pub(super) use warning::{WARNINGS, served, service, warning};
