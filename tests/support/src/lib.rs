//! What the tests share.

#[cfg(target_os = "linux")]
pub mod bench;
#[cfg(target_os = "linux")]
pub mod disk;
pub mod hooks;
pub mod till;
#[cfg(target_os = "linux")]
pub mod visit;
#[cfg(target_os = "linux")]
pub mod window;
