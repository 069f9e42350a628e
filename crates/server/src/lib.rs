//! The partnership server: it holds a scheme's sealed records in order and hands them out. It can
//! neither read nor forge them; `docs/adr/0023-the-server.md` says how it is built.
//!
//! Listener, clock and randomness are passed in. What can be asked of it is the protocol's list of
//! routes (`watchbook_protocol::exchange::Route`), and nothing else.

mod acts;
mod care;
mod http;
mod limit;
mod metrics;
mod principal;
mod refusal;
mod said;
mod serve;
mod settings;
mod store;
mod world;

pub use care::{
    Checked, NotRestored, Restored, backup, backup_shares, check, enrol_office, init, restore,
};
pub use http::openapi;
pub use refusal::Failure;
pub use serve::{NotServed, Running, Server};
pub use settings::{BadSettings, EXAMPLE, Settings};
pub use world::{Clock, Randomness};
