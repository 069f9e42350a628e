//! Whether there is a screen to open on, and keeping the window on it from staying blank.
//!
//! On Linux with NVIDIA's own driver, WebKitGTK's DMA-BUF renderer shows nothing on some machines.
//! It is switched off there and nowhere else, and never against a setting that the person made
//! ([`crate::anew`]).

/// The variable by which WebKitGTK is told to leave the DMA-BUF renderer alone.
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// The variable to set, and to what, where the renderer must be switched off.
pub(crate) fn switch() -> Option<(&'static str, &'static str)> {
    let nvidia_driver = std::path::Path::new("/proc/driver/nvidia/version").exists();
    nvidia_driver.then_some((SWITCH, "1"))
}

/// Whether there is a screen to open a window on.
///
/// GTK ends the program with a trace when there is none; a sentence is kinder.
#[must_use]
pub fn screen_is_there() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
