//! What a shop manager may expect of the search: what is typed, and who must come of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "tests")]

#[path = "search_names.rs"]
mod names;
#[path = "search_support.rs"]
mod support;

#[path = "search_behaviour.rs"]
mod behaviour;
#[path = "search_properties.rs"]
mod properties;
#[path = "search_variants.rs"]
mod variants;
