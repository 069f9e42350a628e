//! The description of the routes as OpenAPI 3.1, made of the protocol's own list, so that it cannot
//! leave one out. The bodies' bytes are described in `docs/protocol.md`.

use serde_json::{Map, Value, json};
use watchbook_protocol::exchange::{Auth, Method, Route};

use super::answer::CBOR;
use super::route::all;

/// The description, as it lies in `docs/openapi.json`.
#[must_use]
pub fn openapi() -> String {
    let mut paths: Map<String, Value> = Map::new();
    for route in all() {
        let (method, pattern, auth) = route.pattern();
        let methods = paths.entry(pattern.to_owned()).or_insert_with(|| json!({}));
        if let Some(methods) = methods.as_object_mut() {
            methods.insert(method.word().to_ascii_lowercase(), operation(&route, pattern, auth));
        }
    }
    let description = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Watchbook partnership server",
            "version": format!("{}", watchbook_protocol::VERSION),
            "description": "Sealed records, in order. Bodies are canonical CBOR; docs/protocol.md \
                describes their keys, and the headers that sign a request."
        },
        "paths": paths,
        "components": { "securitySchemes": {
            "deviceSignature": {
                "type": "apiKey", "in": "header", "name": "watchbook-signature",
                "description": "Ed25519 over method, path, body hash and time; with \
                    watchbook-version, -scheme, -device, -key, -time and -body."
            },
            "scheme": { "type": "apiKey", "in": "header", "name": "watchbook-scheme" }
        } }
    });
    let text = serde_json::to_string_pretty(&description).unwrap_or_default();
    text + "\n"
}

fn operation(route: &Route, pattern: &str, auth: Auth) -> Value {
    let (request, answer) = bodies(route);
    let mut operation = json!({
        "summary": format!("{}; {}", words(route), asks(auth)),
        "responses": {
            (if answer.is_some() { "200" } else { "204" }): content("Done", answer),
            "default": content("A Problem: its number is the code", Some(CBOR)),
        },
    });
    let security = match auth {
        Auth::Open | Auth::Lookup => json!([]),
        Auth::Recovery => json!([{ "scheme": [] }]),
        _ => json!([{ "deviceSignature": [] }]),
    };
    let parameters: Vec<Value> = path_parameters(pattern).chain(query(route)).collect();
    if let Some(fields) = operation.as_object_mut() {
        fields.insert("security".to_owned(), security);
        fields.insert("parameters".to_owned(), parameters.into());
        if let Some(kind) = request {
            let body = json!({ "required": true, "content": { kind: {} },
                "x-most-bytes": route.body_limit() });
            fields.insert("requestBody".to_owned(), body);
        }
    }
    operation
}

fn content(description: &str, kind: Option<&str>) -> Value {
    match kind {
        Some(kind) => json!({ "description": description, "content": { kind: {} } }),
        None => json!({ "description": description }),
    }
}

fn path_parameters(pattern: &str) -> impl Iterator<Item = Value> {
    let names = pattern.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    names.map(|name| {
        json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
    })
}

fn query(route: &Route) -> Vec<Value> {
    let path = route.path();
    let pairs = path.split_once('?').map_or("", |(_, query)| query).split('&');
    pairs
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, _)| {
            json!({ "name": name, "in": "query", "required": true,
                "schema": { "type": "integer", "minimum": 0 } })
        })
        .collect()
}

/// The name of the route in the protocol's list, as words.
fn words(route: &Route) -> String {
    let name = format!("{route:?}");
    name.split('(').next().unwrap_or_default().to_owned()
}

fn asks(auth: Auth) -> &'static str {
    match auth {
        Auth::Open => "for anybody",
        Auth::Lookup => "for whoever knows the lookup id",
        Auth::Recovery => "with the scheme's header, for whoever has the recovery kit",
        Auth::Joined => "for a device, while it waits too",
        Auth::Device => "for a device",
        Auth::Locked => "for a device, while it is locked too",
        Auth::Office => "for an office device",
        Auth::OfficeOrPremises => "for an office device or one of the same premises",
    }
}

/// The kinds of the request's body and of the answer's.
fn bodies(route: &Route) -> (Option<&'static str>, Option<&'static str>) {
    const BARE: &str = "application/octet-stream";
    let (method, _, _) = route.pattern();
    let request = match (method, route) {
        (_, Route::PutPicture(..)) => Some(BARE),
        (_, Route::FreeSlot(..)) | (Method::Get | Method::Delete, _) => None,
        _ => Some(CBOR),
    };
    let answer = match route {
        Route::PutPicture(..)
        | Route::PutCheckpoint(_)
        | Route::PutReceipt
        | Route::PutShare
        | Route::FreeSlot(..)
        | Route::TakeBack(_) => None,
        Route::Picture(_) | Route::PicturesGet => Some(BARE),
        Route::Events => Some("text/event-stream"),
        _ => Some(CBOR),
    };
    (request, answer)
}
