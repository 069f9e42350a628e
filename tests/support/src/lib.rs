//! What the tests share.

pub mod hooks;
#[cfg(target_os = "linux")]
pub mod visit;
#[cfg(target_os = "linux")]
pub mod window;
