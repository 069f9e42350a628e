//! Pictures for the window, over a scheme of their own: shown by `<img>`, unreadable to script.
//!
//! Permissions do not cover custom schemes, so the handler itself checks the window, the state of
//! the till and the viewer. The answer carries no `Access-Control-Allow-Origin`: a script that got
//! into the page could put a picture on the screen, but neither read nor send it. Served off the
//! main thread; the built-in asset protocol would block the window.

use std::sync::Arc;

use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Builder, Manager, Runtime};
use tokio::sync::Semaphore;
use watchbook_register::evidence::EvidenceItem;
use watchbook_register::id::Id;
use watchbook_register::picture::tile_of;
use watchbook_register::records::Picture;
use watchbook_register::store::PictureSize;
use watchbook_register::till::{Draft, Till};

use crate::window::MAIN;

/// The scheme's name; on Windows the address is `http://photo.localhost`.
pub const SCHEME: &str = "photo";

/// As many pictures are fetched at a time as the register has readers. More threads would only wait
/// for one, each with a stack of its own.
static TURNS: Semaphore = Semaphore::const_new(3);

/// Serves pictures to the main window.
pub fn with_photos<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.register_asynchronous_uri_scheme_protocol(SCHEME, |context, request, responder| {
        let till = context.app_handle().try_state::<Arc<Till>>().map(|till| Arc::clone(&till));
        let asked = (context.webview_label() == MAIN).then(|| asked_for(&request)).flatten();
        tauri::async_runtime::spawn(async move {
            let Ok(_turn) = TURNS.acquire().await else { return };
            let serve = move || {
                let found = asked.zip(till).and_then(|(asked, till)| match asked {
                    Asked::Kept(size, id) => till.picture(id, size),
                    Asked::Tile(id) => till.picture(id, PictureSize::Thumb).map(tile_of),
                    Asked::Draft(id) => till.draft(id),
                    Asked::Evidence(size, id) => till.evidence_view(id, size),
                });
                responder.respond(answer(found));
            };
            drop(tauri::async_runtime::spawn_blocking(serve).await);
        });
    })
}

/// What an address may name.
enum Asked {
    /// A picture of the register.
    Kept(PictureSize, Id<Picture>),
    /// A picture of the register in the size of a tile on the wall.
    Tile(Id<Picture>),
    /// A picture that the office has handed in and not kept yet.
    Draft(Id<Draft>),
    /// The copy that is shown of an exhibit.
    Evidence(PictureSize, Id<EvidenceItem>),
}

/// What an address names: `/thumb/<id>`, `/tile/<id>`, `/full/<id>`, `/draft/<id>`, `/exhibit/<id>` or
/// `/exhibit-thumb/<id>`, and nothing else.
fn asked_for(request: &Request<Vec<u8>>) -> Option<Asked> {
    let (size, id) = request.uri().path().strip_prefix('/')?.split_once('/')?;
    Some(match size {
        "thumb" => Asked::Kept(PictureSize::Thumb, id.parse().ok()?),
        "tile" => Asked::Tile(id.parse().ok()?),
        "full" => Asked::Kept(PictureSize::Large, id.parse().ok()?),
        "draft" => Asked::Draft(id.parse().ok()?),
        "exhibit" => Asked::Evidence(PictureSize::Large, id.parse().ok()?),
        "exhibit-thumb" => Asked::Evidence(PictureSize::Thumb, id.parse().ok()?),
        _ => return None,
    })
}

/// A picture, or one refusal for every reason: absent, hidden, locked and not yours look alike.
fn answer(found: Option<Vec<u8>>) -> Response<Vec<u8>> {
    let (status, body) = match found {
        Some(bytes) => (StatusCode::OK, bytes),
        None => (StatusCode::FORBIDDEN, Vec::new()),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
    ] {
        headers.insert(name, header::HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn asked(address: &str) -> bool {
        asked_for(&Request::builder().uri(address).body(Vec::new()).unwrap()).is_some()
    }

    #[test]
    fn only_a_size_and_an_id_are_understood() {
        let id = "0191d6a2-8c1e-4b7a-9f00-3c5d2e1f4a6b";
        assert!(asked(&format!("photo://localhost/thumb/{id}")));
        assert!(asked(&format!("photo://localhost/tile/{id}")));
        assert!(asked(&format!("http://photo.localhost/full/{id}")));
        assert!(asked(&format!("photo://localhost/draft/{id}")));
        assert!(asked(&format!("photo://localhost/exhibit/{id}")));
        for path in [
            String::new(),
            id.to_owned(),
            format!("raw/{id}"),
            format!("thumb/{id}/"),
            format!("thumb/../full/{id}"),
            format!("thumb/{}", id.to_uppercase()),
            "thumb/%2e%2e%2fregister.db".to_owned(),
            "thumb/1".to_owned(),
        ] {
            assert!(!asked(&format!("photo://localhost/{path}")), "{path}");
        }
    }

    #[test]
    fn no_answer_lets_script_read_it() {
        for found in [None, Some(vec![1, 2, 3])] {
            let response = answer(found);
            assert!(!response.headers().contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
            assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
        }
    }
}
