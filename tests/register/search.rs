//! What a shop manager may expect of the search: what is typed, and who must come of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "search_support.rs"]
mod support;

#[path = "search_behaviour.rs"]
mod behaviour;
#[path = "search_properties.rs"]
mod properties;
