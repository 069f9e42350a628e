//! How WebKitGTK keeps pictures: as few as it can, and painted where this machine paints best.

use std::path::Path;

use tauri::{Runtime, WebviewWindow};
use webkit2gtk::{
    CacheModel, HardwareAccelerationPolicy, Settings, SettingsExt as _, WebContextExt as _,
    WebViewExt as _,
};

/// Where Linux lists what can draw.
const GRAPHICS: &str = "/dev/dri";

/// Sets the web view up before it has shown a picture.
///
/// `pictured`: a driver will take pictures of the window. WebKitGTK 2.50 never answers that request
/// for a window that it does not compose.
///
/// # Errors
/// When the window has gone.
pub(crate) fn settle<R: Runtime>(window: &WebviewWindow<R>, pictured: bool) -> tauri::Result<()> {
    window.with_webview(move |webview| {
        let view = webview.inner();
        if let Some(context) = view.context() {
            // A browser keeps what it has shown, in case somebody goes back. Nobody does here, and
            // a picture out of sight is one that need not be in memory.
            context.set_cache_model(CacheModel::DocumentViewer);
        }
        if let Some(settings) = view.settings() {
            settle_settings(&settings, pictured);
        }
    })
}

fn settle_settings(settings: &Settings, pictured: bool) {
    if !pictured && !has_render_node(Path::new(GRAPHICS)) {
        // Without a graphics processor "acceleration" is a second copy of every picture, drawn
        // by the main processor all the same: measured, 160 MB for nothing once the wall is open.
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    }
    settings.set_enable_page_cache(false);
    // What the window has no use for is also nothing that can break or be broken into.
    settings.set_enable_webgl(false);
    settings.set_enable_webaudio(false);
    settings.set_enable_media(false);
    settings.set_enable_media_stream(false);
    settings.set_enable_html5_database(false);
    settings.set_enable_html5_local_storage(false);
}

/// Whether there is a graphics processor that a program may draw with.
fn has_render_node(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|nodes| {
        nodes.flatten().any(|node| node.file_name().to_string_lossy().starts_with("renderD"))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn only_a_render_node_counts_as_a_graphics_processor() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_render_node(&folder.path().join("absent")));
        std::fs::write(folder.path().join("card0"), []).unwrap();
        assert!(!has_render_node(folder.path()), "a screen alone does not draw");
        std::fs::write(folder.path().join("renderD128"), []).unwrap();
        assert!(has_render_node(folder.path()));
    }
}
