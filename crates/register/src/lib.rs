//! The local register.
