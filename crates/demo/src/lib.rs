//! The demonstration scheme.
