//! The one window. It shows our own pages and nothing else, ever.

use tauri::plugin::TauriPlugin;
use tauri::utils::config::WindowConfig;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

/// The window's label in the configuration and in the permissions.
pub const MAIN: &str = "main";

/// Whether the window may go to this address: the app's own pages only.
///
/// The pages live at `tauri://localhost` on Linux and macOS and at `http://tauri.localhost` on
/// Windows. A link, a redirect or a script that leads anywhere else is refused.
#[must_use]
pub fn may_go(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Whether a test drives this window through WebKitWebDriver.
///
/// WebKitGTK lets a driver see only windows of a kept profile, never one in private browsing. The
/// driven window therefore keeps a profile: it writes at least as much to disk as the real one, so
/// a search of the disk for traces stays a fair one.
pub(crate) fn driven() -> bool {
    cfg!(target_os = "linux")
        && std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|said| said == "true")
}

/// Keeps what the content policy refused, from the page's first line on, where a driver can ask
/// for it. A driver itself comes too late to hear of it.
const KEEP_REFUSALS: &str = "globalThis.__refused = []; \
    addEventListener('securitypolicyviolation', (event) => { \
      globalThis.__refused.push(event.effectiveDirective + ' ' + event.blockedURI); });";

/// Set by whoever drives the window to take pictures of it.
#[cfg(target_os = "linux")]
const PICTURED: &str = "WATCHBOOK_PICTURED";

/// Opens the window that the configuration describes; for the demonstration scheme, the page is
/// told to make it without asking.
///
/// # Errors
/// When the configuration has no window "main", or the web view cannot be made.
pub fn open<R: Runtime>(
    app: &AppHandle<R>,
    demonstration: bool,
) -> tauri::Result<WebviewWindow<R>> {
    let mut described: WindowConfig = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == MAIN)
        .cloned()
        .ok_or(tauri::Error::WindowNotFound)?;
    if demonstration {
        described.url = WebviewUrl::App("index.html?demonstration".into());
    }
    let mut builder = WebviewWindowBuilder::from_config(app, &described)?
        .on_navigation(may_go)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    if driven() {
        builder = builder.incognito(false).initialization_script(KEEP_REFUSALS);
    }
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    crate::webkit::settle(&window, driven() && std::env::var_os(PICTURED).is_some())?;
    Ok(window)
}

/// Brings the window to the front.
pub fn raise<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that will not come forward is a nuisance, not a failure.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Remembers where the window stood and how large it was, and nothing else.
pub fn remembered<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn may(address: &str) -> bool {
        may_go(&Url::parse(address).unwrap())
    }

    #[test]
    fn the_apps_own_pages_are_shown() {
        assert!(may("tauri://localhost"));
        assert!(may("tauri://localhost/index.html#/check"));
        assert_eq!(may("http://tauri.localhost/"), cfg!(windows));
    }

    #[test]
    fn everything_else_is_refused() {
        for address in [
            "https://example.org/",
            "http://localhost/",
            "http://tauri.localhost.example.org/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "photo://localhost/full/0",
            "data:text/html,hello",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!may(address), "{address}");
        }
    }
}
