//! Nothing but a place for `tests/sync/real.rs`.
