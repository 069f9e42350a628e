//! Whether there is a screen to open on, and keeping the window on it from staying blank.
//!
//! On Linux with NVIDIA's own driver, WebKitGTK's DMA-BUF renderer shows nothing on some machines.
//! It is switched off there and nowhere else, and never against a setting that the person made.

/// The variable by which WebKitGTK is told to leave the DMA-BUF renderer alone.
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Whether the renderer must be switched off.
fn must_switch_off(nvidia_driver: bool, already_said: bool) -> bool {
    nvidia_driver && !already_said
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

/// Starts the program anew with the renderer switched off, where that is needed. First thing in
/// `main`: the variable must be there before any thread is.
#[cfg(target_os = "linux")]
pub fn settle() {
    use std::os::unix::process::CommandExt as _;

    let nvidia_driver = std::path::Path::new("/proc/driver/nvidia/version").exists();
    if !must_switch_off(nvidia_driver, std::env::var_os(SWITCH).is_some()) {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Replaces this process. Where it cannot, the window is tried as it is.
        drop(
            std::process::Command::new(program)
                .args(std::env::args_os().skip(1))
                .env(SWITCH, "1")
                .exec(),
        );
    }
}

/// Nothing to settle: only WebKitGTK has this renderer.
#[cfg(not(target_os = "linux"))]
pub fn settle() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_nvidia_without_a_setting_of_its_own_is_switched() {
        assert!(must_switch_off(true, false));
        assert!(!must_switch_off(true, true), "the person's own setting stands");
        assert!(!must_switch_off(false, false));
        assert!(!must_switch_off(false, true));
    }
}
