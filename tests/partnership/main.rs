//! The crate `watchbook-partnership` from the outside.
