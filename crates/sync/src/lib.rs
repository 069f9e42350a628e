//! The client's engine: what a computer fetches, checks, keeps and sends.
//!
//! Three parts. The [`machine`] decides, and does nothing itself. The [`shelf`] keeps, one transaction
//! at a time. The [`runner`] does what the machine wants: it is the only part that knows the network, the
//! clock and threads.

pub mod bundle;
pub mod kept;
pub mod machine;
mod missing;
pub mod runner;
pub mod shelf;
