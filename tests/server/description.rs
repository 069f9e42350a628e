//! The description of the routes, the example of the settings, health, figures; and that nothing of
//! anybody's content is in what the server writes.

use watchbook_protocol::exchange::Route;
use watchbook_server::{EXAMPLE, Settings, openapi};

use crate::house::House;

const OPENAPI: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");

#[test]
fn the_description_in_the_tree_is_the_servers_own() {
    if std::env::var_os("WATCHBOOK_WRITE_OPENAPI").is_some() {
        std::fs::write(OPENAPI, openapi()).unwrap();
    }
    let kept = std::fs::read_to_string(OPENAPI).unwrap_or_default();
    assert!(kept == openapi(), "write it anew: WATCHBOOK_WRITE_OPENAPI=1 cargo test description");
}

#[test]
fn the_example_shows_every_default() {
    let shown: String = EXAMPLE
        .lines()
        .filter(|line| !line.starts_with("# ") && *line != "#")
        .map(|line| format!("{}\n", line.trim_start_matches('#')))
        .collect();
    let optional = ["metrics_listen", "ledger", "certificate"];
    let plain: String = shown
        .lines()
        .filter(|line| !optional.iter().any(|name| line.starts_with(name)))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(Settings::read(&plain, []).unwrap(), Settings::default());
    for (name, _) in optional.iter().map(|name| (name, ())) {
        assert!(shown.lines().any(|line| line.starts_with(name)), "{name}");
    }
}

#[test]
fn the_environment_wins_over_the_file_and_a_wrong_name_is_refused() {
    let set = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let settings = Settings::read(
        "listeners = 5\nheader_seconds = 3",
        [set("WATCHBOOK_SERVER_LISTENERS", "7"), set("PATH", "/bin")],
    )
    .unwrap();
    assert_eq!((settings.listeners, settings.header_seconds), (7, 3));
    assert!(Settings::read("listenners = 5", []).is_err());
    assert!(Settings::read("", [set("WATCHBOOK_SERVER_LISTENNERS", "7")]).is_err());
    assert!(Settings::read("connections = 0", []).is_err());
    assert!(Settings::read("certificate = \"a.pem\"", []).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn health_and_figures_are_shown_and_name_no_scheme_and_no_device() {
    let mut house = House::new(120).await;
    house.publish().await;
    assert_eq!(house.get("/health/live").await.status, 200);
    assert_eq!(house.get("/health/ready").await.status, 200);
    assert_eq!(house.get("/openapi.json").await.body, openapi().into_bytes());
    assert_eq!(house.get("/metrics").await.status, 404, "figures have an address of their own");
    let address = house.running().metrics_address.unwrap();
    let figures = figures(address).await;
    assert!(figures.contains("watchbook_requests_total{route=\"/v1/envelopes\",status=\"200\"} 1"));
    assert!(figures.contains("watchbook_appended_total 1"));
    let scheme = house.world.roster.scheme().to_string();
    assert!(!figures.contains(&scheme));
    for device in house.world.devices.values() {
        assert!(!figures.contains(&device.device.to_string()));
    }
}

async fn figures(address: std::net::SocketAddr) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = b"GET /metrics HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n";
    stream.write_all(request).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_and_a_pictures_bytes_lie_in_no_file_in_clear() {
    use watchbook_protocol::audience::Audience;
    use watchbook_protocol::envelope::{Class, Kind, PictureRole, lock_picture};
    let mut house = House::new(121).await;
    let marker = b"JPEG of Synthetic Person, unlike any other".repeat(40);
    let (bytes, picture) =
        lock_picture(marker.clone(), PictureRole::Full, &mut house.world.rng).unwrap();
    let route = Route::PutPicture(picture.hash, 0, bytes.len() as u32);
    house.ask_with("office", &route, bytes.clone()).await;
    let record = house.world.record();
    let mut draft =
        crate::scheme::draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    draft.picture_sizes = vec![bytes.len() as u32];
    draft.body = crate::scheme::body(Kind::MemberCard, vec![picture]);
    let card = house.world.seal("office", Some("Ada"), draft);
    let card = house.world.approve(card, "Cay");
    house.append_one("office", &card).await;
    house.stop().await;
    let mut looked_at = 0;
    let mut folders = vec![house.dir.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            looked_at += 1;
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(16).any(|window| window == b"Synthetic Person");
            assert!(!found, "in clear in {}", path.display());
        }
    }
    assert!(looked_at >= 4);
}
